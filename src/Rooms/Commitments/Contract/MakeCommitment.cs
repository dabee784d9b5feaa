using Huisheng.Commitments.Doing;
using Huisheng.Customers.Contract;
using Huisheng.Deadlines.Contract;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;

namespace Huisheng.Commitments.Contract;

/// <summary>A commitment entered by hand: need, unsolved, question, complaint, agreed, earlier.</summary>
/// <param name="DueAt">May be left out only where the source has a time of its own (S0-57).</param>
public sealed record NewCommitment(
    string Source,
    string Text,
    DateTimeOffset? DueAt = null,
    string? Method = null,
    string? OwnerJobNumber = null
);

public static class MakeCommitment
{
    /// <summary><c>on.Source</c> is overridden by the request's.</summary>
    public static async Task<Refusal?> In(
        Act act,
        CommitmentOn on,
        NewCommitment request,
        CustomerText words
    )
    {
        var rules = act.Get<Rulebook>();
        var source = rules.Commitments.Named(request.Source);
        var answer = new CommitmentAnswer(
            request.DueAt ?? Proposed(rules, source, act.Now),
            request.Text,
            request.Method,
            request.OwnerJobNumber
        );
        var check = new Check()
            .Require(source is { Manual: true }, "source", "field.unknown-value")
            .Text(request.Text, "text", Making.Longest)
            .Require(
                source is not { NeedsMethod: true } || !string.IsNullOrWhiteSpace(request.Method),
                "method",
                "commitment.method-required"
            )
            .Require(
                source is not { NeedsOwner: true }
                    || !string.IsNullOrWhiteSpace(request.OwnerJobNumber),
                "ownerJobNumber",
                "commitment.owner-required"
            );
        Making.Check(check, "", answer, act.Now, source is { Past: true });
        await Making.CheckOwner(act, check, "", request.OwnerJobNumber);
        if (check.Refusal() is { } refusal)
        {
            return refusal;
        }

        await Making.In(act, on with { Source = source!.Code }, answer, answer.DueAt!.Value, words);
        return null;
    }

    private static DateTimeOffset? Proposed(
        Rulebook rules,
        CommitmentSource? source,
        DateTimeOffset now
    ) => source?.Default is { } allowance ? DueTimes.Of(rules, now, allowance) : null;
}
