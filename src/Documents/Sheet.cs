namespace Huisheng.Documents;

/// <summary>A table read out of a file: the first line that holds anything is its head. Every row is as wide as the head.</summary>
/// <param name="Form">"csv" or "xlsx".</param>
/// <param name="Encoding">How the bytes of a CSV were read; null for XLSX.</param>
public sealed record Sheet(
    IReadOnlyList<string> Columns,
    IReadOnlyList<SheetRow> Rows,
    string Form,
    SheetEncoding? Encoding
);

/// <summary>One row. <c>Line</c> is what a spreadsheet shows beside it: the head is usually line 1.</summary>
public sealed record SheetRow(int Line, IReadOnlyList<string> Cells);

public enum SheetEncoding
{
    Utf8,
    Utf16,
    Gb18030,
}

/// <summary>What is wrong with the file as a file. <c>Column</c> counts from 1; the codes are the refusals sheet.*.</summary>
public sealed record SheetError(string Code, int? Line = null, int? Column = null)
{
    public IReadOnlyList<string> Args { get; init; } = [];
}

/// <summary>One way to read a file whose bytes make sense in two encodings, with the first lines as they would be.</summary>
public sealed record SheetGuess(SheetEncoding Encoding, IReadOnlyList<string> FirstLines);

/// <summary>Exactly one of three: the sheet, what is wrong with it, or the encodings a person must choose between.</summary>
public sealed record SheetReading
{
    public Sheet? Sheet { get; private init; }
    public IReadOnlyList<SheetError> Errors { get; private init; } = [];

    /// <summary>Beside errors: the head, as far as it was reached.</summary>
    public IReadOnlyList<string> Head { get; private init; } = [];
    public IReadOnlyList<SheetGuess> Choices { get; private init; } = [];

    public static SheetReading Of(Sheet sheet) => new() { Sheet = sheet };

    public static SheetReading Wrong(
        IReadOnlyList<SheetError> errors,
        IReadOnlyList<string>? head = null
    ) => new() { Errors = errors, Head = head ?? [] };

    public static SheetReading Ask(IReadOnlyList<SheetGuess> choices) =>
        new() { Choices = choices };
}

/// <summary>What a file may hold at most. Checked while reading, before anything is set aside for it.</summary>
public sealed record SheetLimits
{
    public static readonly SheetLimits Usual = new();

    public long Bytes { get; init; } = 10 * 1024 * 1024;
    public int Rows { get; init; } = 20_000;
    public int Columns { get; init; } = 100;
    public int CellLength { get; init; } = 32_767;

    /// <summary>How many bytes the packed parts of an XLSX may unfold to, all together.</summary>
    public long Unpacked { get; init; } = 64 * 1024 * 1024;
    public int Parts { get; init; } = 200;

    /// <summary>How many mistakes are listed before the rest is left out.</summary>
    public int Errors { get; init; } = 100;
}

/// <summary>Thrown inside the readers where a file ends the reading; never leaves the project.</summary>
internal sealed class BadSheetException(SheetError error) : Exception(error.Code)
{
    public SheetError Error { get; } = error;

    public static BadSheetException Because(string code, int? line = null, int? column = null) =>
        new(new SheetError(code, line, column));
}
