using System.Globalization;
using Huisheng.Deadlines.Time;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;

namespace Huisheng.Deadlines;

/// <summary>Puts the pieces of a due time into words, so that a person can add them up.</summary>
internal sealed class PieceViews(Rulebook rulebook, string language)
{
    public IReadOnlyList<WhyPiece> Of(ResolvedRules rules, Due due) =>
        [
            .. due.Pieces.Select(p => new WhyPiece(
                Kebab.Of(p.Kind),
                p.From,
                p.To,
                Span(p, due),
                Text(p, rules),
                Length(p.To - p.From)
            )),
        ];

    public string Whole(Due due) =>
        due.Pieces is [var first, .., var last] ? Length(last.To - first.From)
        : due.Pieces is [var only] ? Length(only.To - only.From)
        : Length(TimeSpan.Zero);

    private string Text(Piece piece, ResolvedRules rules)
    {
        if (piece.Kind != PieceKind.Counted)
        {
            return rulebook.Derivation($"piece.{Kebab.Of(piece.Kind)}", language);
        }

        var working =
            (rules.Chosen.Allowance?.Unit ?? rules.Chosen.Window?.Unit) is { } unit
            && rules.Counting.Unit(unit) == TimeUnit.WorkingDay;
        var code = working ? "piece.working" : "piece.counted";
        return piece.First == piece.Last
            ? rulebook.Derivation(code, language, Number(piece.First))
            : rulebook.Derivation(
                $"{code}-many",
                language,
                Number(piece.First),
                Number(piece.Last)
            );
    }

    /// <summary>"10-03 – 10-06" for whole days, with the times where a piece begins or ends within a day.</summary>
    private static string Span(Piece piece, Due due)
    {
        var first = BusinessTime.Date(piece.From);
        var last = BusinessTime.Date(piece.To.AddSeconds(-1));
        var whole =
            piece.From == BusinessTime.StartOf(first)
            && piece.To == BusinessTime.StartOf(last.AddDays(1));
        return (whole, first == last) switch
        {
            (true, true) => Day(first, due),
            (true, false) => $"{Day(first, due)} – {Day(last, due)}",
            (false, true) => $"{Day(first, due)} {Hour(piece.From)}–{End(piece.To)}",
            _ => $"{Day(first, due)} {Hour(piece.From)} – {Day(last, due)} {End(piece.To)}",
        };
    }

    private static string Day(DateOnly day, Due due) =>
        day.ToString(
            day.Year == BusinessTime.Date(due.Start).Year ? "MM-dd" : "yyyy-MM-dd",
            CultureInfo.InvariantCulture
        );

    private static string Hour(DateTimeOffset at) =>
        BusinessTime.Local(at).ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string End(DateTimeOffset at) => Hour(at) is "00:00" ? "24:00" : Hour(at);

    private static string Number(int? number) =>
        number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private string Length(TimeSpan time) => Durations.Say(time, rulebook, language);
}
