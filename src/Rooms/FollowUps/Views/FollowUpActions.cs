using Huisheng.FollowUps.Visits;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Storage.Web;

namespace Huisheng.FollowUps.Views;

/// <summary>Asks for every act the very question the act will ask, and saves nothing.</summary>
internal sealed class FollowUpActions(Problems problems, RuleWord word)
{
    /// <param name="overdue">What every act is refused for until somebody has said why it is late (S2-79).</param>
    public IReadOnlyList<FollowUpAction> Of(
        FollowUp item,
        Viewer viewer,
        Visitor visitor,
        Refusal? unready,
        Refusal? overdue,
        string language
    )
    {
        var may = viewer.May(FollowUpActs.Visit) ? null : Refusal.NotAllowed();
        return
        [
            View("start", may ?? item.MayStart(visitor) ?? overdue ?? unready, language),
            View("end", may ?? item.MayEnd(visitor) ?? overdue, language),
            View("record", may ?? item.MayRecord(visitor) ?? overdue, language),
        ];
    }

    /// <summary>The acts follow each other, so the one that is allowed is also the one to do.</summary>
    private FollowUpAction View(string code, Refusal? refusal, string language) =>
        new(
            code,
            word("follow-up-action", code, language),
            refusal is null,
            refusal is null,
            refusal is null ? null : problems.Describe(refusal, language)
        );
}
