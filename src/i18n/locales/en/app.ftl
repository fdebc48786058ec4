app-name = Tashawur
