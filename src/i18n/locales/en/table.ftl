table-empty = The file is empty. Give it a first row with the names of the columns, then one row for each entry.
# $size (String) - megabytes of the file
# $limit (String) - megabytes at most
table-too-large = The file has { $size } MB; at most { $limit } MB can be read. Split it into several files.
# $limit (String) - megabytes at most
table-swells = Unpacked, the workbook takes more than { $limit } MB. Save the sheet alone as .xlsx or CSV, without pictures.
table-old-excel = This is a workbook in the format of Excel before 2007 (.xls). Save it as .xlsx or CSV.
table-not-a-table = This is neither CSV text nor an .xlsx workbook, or it is damaged or locked with a password. Save it again as .xlsx or CSV, without a password.
# $row (String)
table-unclosed-quote = In row { $row } a quotation mark opens and never closes. Close it or take it out.
# $limit (String)
table-too-many-rows = The file has more than { $limit } rows. Split it into several files.
# $row (String)
# $limit (String)
table-too-many-columns = Row { $row } has more than { $limit } columns. Delete the columns that are not needed.
# $row (String)
# $column (String) - number of the column, from 1
# $limit (String) - characters
table-long-cell = The cell in row { $row }, column { $column } holds more than { $limit } characters. Shorten it.
