using System.Globalization;

namespace Huisheng.Desk;

/// <summary>Where a page ended: due time and id of its last row.</summary>
internal readonly record struct Position(DateTimeOffset DueAt, Guid Id)
{
    public static Position? Of(string? after)
    {
        var parts = after?.Split('.') ?? [];
        return
            parts.Length == 2
            && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            && at <= WorkItem.NoDue.ToUnixTimeSeconds()
            && Guid.TryParseExact(parts[1], "N", out var id)
            ? new Position(DateTimeOffset.FromUnixTimeSeconds(at), id)
            : null;
    }

    public static Position Of(WorkItem item) => new(item.DueAt, item.SubjectId);

    public override string ToString() => $"{DueAt.ToUnixTimeSeconds()}.{Id:N}";
}
