app-name = تشاور
