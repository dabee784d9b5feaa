using System.Security.Cryptography;

namespace Huisheng.Documents;

/// <summary>A table as a file that leaves the house.</summary>
/// <param name="Name">With its ending</param>
public sealed record SheetFile(byte[] Bytes, string Type, string Name)
{
    /// <param name="name">Without an ending</param>
    /// <param name="encoding">Of a CSV; UTF-8 if nobody asked for another</param>
    /// <param name="madeBy">See <see cref="SheetWriter.Xlsx"/></param>
    public static SheetFile Of(
        bool xlsx,
        string name,
        string title,
        IReadOnlyList<SheetColumn> columns,
        IReadOnlyList<IReadOnlyList<string>> rows,
        SheetEncoding? encoding,
        DateTimeOffset madeAt,
        string? madeBy
    ) =>
        xlsx
            ? new(
                SheetWriter.Xlsx(title, columns, rows, madeAt, madeBy),
                SheetType.Xlsx,
                $"{name}.xlsx"
            )
            : new(
                SheetWriter.Csv(columns, rows, encoding ?? SheetEncoding.Utf8),
                $"{SheetType.Csv}; charset={(encoding == SheetEncoding.Gb18030 ? "gb18030" : "utf-8")}",
                $"{name}.csv"
            );

    /// <summary>By it a copy that turns up somewhere is found in the journal.</summary>
    public string Digest() => Convert.ToHexStringLower(SHA256.HashData(Bytes));
}
