using Huisheng.Deadlines.Time;
using Huisheng.Regime.Contract;

namespace Huisheng.Tests.Deadlines;

/// <summary>Two implementations that share no code must agree, and what a due time tells about itself must add up to it.</summary>
public class SecondOpinionTests
{
    private const int Cases = 100_000;

    [Fact]
    [Row("X-01", "C-05")]
    public void a_second_implementation_finds_the_same_due_time() =>
        Each(
            Cases,
            limit =>
            {
                var due = limit.Due();
                var second = new SecondOpinion(limit);
                var at = second.Due();
                return due.At.ToUnixTimeSeconds() != at
                        ? $"due {BusinessTime.Print(due.At)}, the second says {DateTimeOffset.FromUnixTimeSeconds(at).ToOffset(TimeSpan.FromHours(8))}"
                    : due.Provisional != second.Provisional ? "provisional"
                    : null;
            }
        );

    /// <summary>Second by second over weeks is slow, so fewer.</summary>
    [Fact]
    [Row("C-16")]
    public void a_second_implementation_finds_the_same_warning() =>
        Each(
            2_000,
            limit =>
            {
                var due = limit.Due();
                var at = due.At.ToUnixTimeSeconds();
                return
                    at - limit.Start.ToUnixTimeSeconds() > 2 * 86400
                    || due.WarnAt.ToUnixTimeSeconds() == new SecondOpinion(limit).Warning(at)
                    ? null
                    : $"warned {due.WarnAt:s}Z";
            }
        );

    /// <summary>Start to end without a gap, and as many hours or days counted as the rule gives.</summary>
    [Fact]
    [Row("X-01")]
    public void the_pieces_add_up_to_the_deadline() =>
        Each(Cases, limit => Sum(limit, limit.Due()));

    private static string? Sum(RandomLimit limit, Due due)
    {
        var byHour = limit.Unit is TimeUnit.Minute or TimeUnit.Hour;
        var at = due.Start;
        foreach (var piece in due.Pieces)
        {
            if (piece.From != at || piece.To <= piece.From)
            {
                return $"a gap at {at:s}Z";
            }

            at = piece.To;
        }

        var whole = byHour || limit.Counting.EndOfDay is not null ? due.At : due.At.AddSeconds(1);
        if (at != whole)
        {
            return $"the pieces end at {at:s}Z";
        }

        if (byHour)
        {
            var ran = due
                .Pieces.Where(p => p.Kind == PieceKind.Run)
                .Sum(p => (p.To - p.From).TotalMinutes);
            var asked = limit.Unit == TimeUnit.Hour ? 60 * limit.Amount : limit.Amount;
            return ran == asked ? null : $"{ran} minutes ran";
        }

        var counted = due
            .Pieces.Where(p => p.Kind == PieceKind.Counted)
            .Sum(p => p.Last - p.First + 1);
        var days = due.Days.Count(d => d.Count is not null);
        return limit.Unit != TimeUnit.Month && days != limit.Amount ? $"{days} days counted"
            : counted != days ? $"{counted} days in the pieces, {days} in the days"
            : null;
    }

    private static void Each(int cases, Func<RandomLimit, string?> wrong)
    {
        var found = Enumerable
            .Range(1, cases)
            .AsParallel()
            .Select(seed =>
            {
                var limit = new RandomLimit(seed);
                return wrong(limit) is { } said ? $"seed {seed}: {said} – {limit}" : null;
            })
            .FirstOrDefault(said => said is not null);
        found.ShouldBeNull();
    }
}
