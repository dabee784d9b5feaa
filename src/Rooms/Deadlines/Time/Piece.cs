using Huisheng.Kernel;

namespace Huisheng.Deadlines.Time;

/// <summary>What a stretch of time is to a limit.</summary>
internal enum PieceKind
{
    /// <summary>Hours and minutes that ran.</summary>
    Run,

    /// <summary>The rest of the day on which it started, which is not counted.</summary>
    StartDay,
    Counted,

    /// <summary>休, where only working days count.</summary>
    Skipped,
    Paused,

    /// <summary>The working day to which an end on a day off moved.</summary>
    Rolled,
}

/// <summary>A stretch of the way from start to due; <c>First</c> and <c>Last</c> number the days counted in it.</summary>
internal sealed record Piece(
    PieceKind Kind,
    DateTimeOffset From,
    DateTimeOffset To,
    int? First = null,
    int? Last = null
);

/// <summary>
/// Cuts the way from start to due into pieces that touch: together they are the whole time, so that a person can add them up.
/// </summary>
internal static class Pieces
{
    public static IReadOnlyList<Piece> OfHours(
        DateTimeOffset start,
        DateTimeOffset end,
        Pauses pauses
    )
    {
        List<Piece> pieces = [];
        var at = start;
        foreach (var pause in pauses.Within(start, end))
        {
            Add(pieces, new Piece(PieceKind.Run, at, pause.From));
            Add(pieces, new Piece(PieceKind.Paused, pause.From, pause.To));
            at = pause.To;
        }

        Add(pieces, new Piece(PieceKind.Run, at, end));
        return pieces;
    }

    public static IReadOnlyList<Piece> OfDays(
        DateTimeOffset start,
        DateTimeOffset end,
        IReadOnlyList<DerivedDay> days
    )
    {
        List<Piece> pieces = [];
        foreach (var day in days)
        {
            var opens = BusinessTime.StartOf(day.Date);
            var closes = BusinessTime.StartOf(day.Date.AddDays(1));
            var piece = new Piece(
                Kind(day),
                opens < start ? start : opens,
                closes > end ? end : closes,
                day.Count,
                day.Count
            );
            if (pieces is [.., var last] && last.Kind == piece.Kind)
            {
                pieces[^1] = last with { To = piece.To, Last = piece.Last };
            }
            else
            {
                Add(pieces, piece);
            }
        }

        return pieces;
    }

    private static PieceKind Kind(DerivedDay day) =>
        day switch
        {
            { Role: DayRole.Paused } => PieceKind.Paused,
            { Role: DayRole.Skipped } => PieceKind.Skipped,
            { Count: not null } => PieceKind.Counted,
            { Role: DayRole.End } => PieceKind.Rolled,
            _ => PieceKind.StartDay,
        };

    private static void Add(List<Piece> pieces, Piece piece)
    {
        if (piece.To > piece.From)
        {
            pieces.Add(piece);
        }
    }
}
