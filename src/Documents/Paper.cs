namespace Huisheng.Documents;

/// <summary>A form of one record: a title, fields side by side or over the whole width, and who signs. Empty values are written by hand.</summary>
public sealed record Paper(
    string Title,
    IReadOnlyList<PaperCell> Cells,
    IReadOnlyList<string> Signatures,
    string Foot
)
{
    /// <summary>The lines of its table: two fields beside each other, or a wide one alone.</summary>
    public IReadOnlyList<IReadOnlyList<PaperCell>> Lines()
    {
        List<List<PaperCell>> lines = [];
        foreach (var cell in Cells)
        {
            if (!cell.Wide && lines is [.., [{ Wide: false }] open])
            {
                open.Add(cell);
            }
            else
            {
                lines.Add([cell]);
            }
        }

        return lines;
    }
}

public sealed record PaperCell(string Code, string Name, string Value, bool Wide);
