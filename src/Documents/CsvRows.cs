using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Huisheng.Documents;

/// <summary>The lines of a CSV: RFC 4180 with comma, semicolon or tab; quotes that do not match end the reading at their line.</summary>
internal static class CsvRows
{
    public static IEnumerable<SheetRow> Read(
        string text,
        SheetLimits limits,
        CancellationToken stop
    )
    {
        using var source = new StringReader(text);
        var bad = false;
        using var csv = new CsvParser(
            source,
            new CsvConfiguration(CultureInfo.InvariantCulture)
            {
                Delimiter = Separator(text),
                IgnoreBlankLines = false,
                MaxFieldSize = limits.CellLength,
                BadDataFound = _ => bad = true,
            }
        );
        for (var line = 1; Next(csv, line); line++)
        {
            stop.ThrowIfCancellationRequested();
            if (csv.Count > limits.Columns)
            {
                throw BadSheetException.Because("sheet.too-many-columns", line);
            }

            var cells = new string[csv.Count];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = FormulaGuard.Off(csv[i]);
                if (bad)
                {
                    throw BadSheetException.Because("sheet.quotes", line, i + 1);
                }
            }

            yield return new SheetRow(line, cells);
        }
    }

    private static bool Next(CsvParser csv, int line)
    {
        try
        {
            return csv.Read();
        }
        catch (MaxFieldSizeException)
        {
            throw BadSheetException.Because("sheet.cell-too-long", line);
        }
    }

    /// <summary>What stands most often in the first line outside quotes; Excel writes its Unicode text with tabs.</summary>
    private static string Separator(string text)
    {
        var quoted = false;
        int commas = 0,
            semicolons = 0,
            tabs = 0;
        foreach (var c in text)
        {
            quoted ^= c == '"';
            if (!quoted && c is '\r' or '\n' && commas + semicolons + tabs > 0)
            {
                break;
            }

            commas += !quoted && c == ',' ? 1 : 0;
            semicolons += !quoted && c == ';' ? 1 : 0;
            tabs += !quoted && c == '\t' ? 1 : 0;
        }

        return tabs > commas && tabs > semicolons ? "\t"
            : semicolons > commas ? ";"
            : ",";
    }
}
