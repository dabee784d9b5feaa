using Huisheng.Commitments.Contract;
using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.Storage.Acts;

namespace Huisheng.Cases;

/// <summary>What the texts of acts on a case promise its customer.</summary>
internal static class CaseCommitments
{
    public static Task<Refusal?> Wrong(
        Act act,
        Case item,
        CommitmentAnswer? answer,
        params string?[] texts
    ) => Wrong(act, item, answer, null, texts);

    /// <param name="announced">A time the house keeps by a clock of its own: naming it promises nothing more.</param>
    public static Task<Refusal?> Wrong(
        Act act,
        Case item,
        CommitmentAnswer? answer,
        DateTimeOffset? announced,
        params string?[] texts
    ) => TextCommitments.Wrong(act, item.Subject, answer, announced, texts);

    public static Task Make(
        Act act,
        Case item,
        string source,
        CommitmentAnswer? answer,
        CustomerText words,
        string text
    ) => TextCommitments.Make(act, On(item, source), answer, words, text);

    public static CommitmentOn On(Case item, string source) =>
        new(
            item.Subject,
            item.CustomerId,
            item.CustomerName,
            item.Holder,
            item.DepartmentId,
            source
        );

    /// <summary>That a person saw the date and said it is no commitment belongs in the history.</summary>
    public static IEnumerable<Change> Declined(CommitmentAnswer? answer) =>
        answer is { None: true } ? [new Change("notPromised", null, "true")] : [];
}
