using Huisheng.Commitments.Doing;
using Huisheng.Commitments.Reading;
using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Commitments.Contract;

/// <summary>
/// Commitments that are born with another act: what somebody writes names a date or promises something, and whoever writes it says
/// whether that is a commitment. Nothing is promised silently, and nothing that is written is passed over.
/// </summary>
public static class TextCommitments
{
    private const string Field = "commitment";

    /// <summary>Whether a text names a time to come, as a result that says until when (S1-68).</summary>
    public static bool NamesTime(Rulebook rules, string? text, DateTimeOffset written) =>
        Hints.Of(rules, text, written) is { DueAt: not null };

    public static Task<Refusal?> Wrong(
        Act act,
        Subject about,
        CommitmentAnswer? answer,
        params string?[] texts
    ) => Wrong(act, about, answer, null, texts);

    /// <summary>Null when the texts ask for nothing or the answer settles it.</summary>
    /// <param name="announced">A time that is kept by a clock of its own: naming it asks for nothing.</param>
    public static async Task<Refusal?> Wrong(
        Act act,
        Subject about,
        CommitmentAnswer? answer,
        DateTimeOffset? announced,
        params string?[] texts
    )
    {
        if (answer is { None: true })
        {
            return null;
        }

        var check = new Check();
        if (answer is null)
        {
            await Undecided(act, about, announced, texts, check);
        }
        else
        {
            Making.Check(check, $"{Field}.", answer, act.Now, past: false);
            await Making.CheckOwner(act, check, $"{Field}.", answer.OwnerJobNumber);
        }

        return check.Refusal();
    }

    /// <summary>Call after <see cref="Wrong"/> said nothing; does nothing where no commitment was given.</summary>
    public static async Task Make(
        Act act,
        CommitmentOn on,
        CommitmentAnswer? answer,
        CustomerText words,
        string text
    )
    {
        if (answer is { None: false, DueAt: { } due })
        {
            await Making.In(act, on, answer with { Text = answer.Text ?? text }, due, words);
        }
    }

    /// <summary>The first text that names a date nobody has committed to yet, or promises without naming one.</summary>
    private static async Task Undecided(
        Act act,
        Subject about,
        DateTimeOffset? announced,
        string?[] texts,
        Check check
    )
    {
        var rules = act.Get<Rulebook>();
        foreach (var text in texts)
        {
            if (Hints.Of(rules, text, act.Now) is not { } hint)
            {
                continue;
            }

            if (hint.DueAt is { } due)
            {
                var known =
                    due == announced
                    || await act
                        .Db.Commitments()
                        .AnyAsync(
                            c =>
                                c.AboutKind == about.Kind
                                && c.AboutId == about.Id
                                && c.DueAt == due,
                            act.Stop
                        );
                check.Require(known, Field, "commitment.undecided", hint.Words, hint.DueText!);
            }
            else
            {
                check.Require(false, $"{Field}.dueAt", "commitment.due-wanted", hint.Words);
            }

            return;
        }
    }
}
