namespace Huisheng.Browser;

/// <summary>Every page and every state of it that looks different, and how a person comes there.</summary>
internal static class Pages
{
    public sealed record View(string? Person, Func<Seat, Scene, Task> Open);

    public static readonly IReadOnlyDictionary<string, View> All = new Dictionary<string, View>
    {
        ["sign-in"] = new(null, (s, _) => s.Go("/sign-in")),
        ["desk without items"] = new("孙悦", (s, _) => s.Go("/desk")),
        ["desk"] = new("李明", (s, x) => s.Go($"/desk/case/{x.Case}?view=all")),
        ["desk, follow-up"] = new("李明", (s, x) => s.Go($"/desk/follow-up/{x.Waiting}")),
        ["desk, suggestion"] = new("刘洋", Suggestions.AtTheDesk),
        ["desk, item of the plan"] = new("刘洋", Suggestions.PlanAtTheDesk),
        ["new call, an upset customer"] = new("李明", (s, _) => Forms.Upset(s)),
        ["new call"] = new("李明", (s, _) => s.Go("/calls/new")),
        ["new call, to be classified"] = new("李明", (s, _) => Forms.Described(s, 1)),
        ["new call, answered at once"] = new("李明", (s, _) => Forms.Described(s, 0)),
        ["new call, back after a reload"] = new("李明", Forms.Restored),
        ["new customer"] = new("李明", (s, _) => Forms.NewCustomer(s)),
        ["desk, drafts"] = new("李明", (s, _) => s.Go("/desk?view=drafts")),
        ["desk, filter open"] = new("李明", Cuts.Open),
        ["desk, saving a view"] = new("李明", Cuts.Saving),
        ["desk, a view of one's own"] = new("李明", Cuts.Managing),
        ["desk, a view that names what is gone"] = new("李明", Cuts.Gone),
        ["leaving with a draft"] = new("李明", (s, _) => Overlays.Leaving(s)),
        ["offline"] = new("李明", Overlays.Offline),
        ["call record"] = new("李明", (s, x) => s.Go($"/calls/{x.Call}")),
        ["case"] = new("李明", (s, x) => s.Go($"/cases/{x.Case}")),
        ["case, calling a colleague"] = new("李明", Overlays.Calling),
        ["case, ticket form"] = new("陈强", (s, x) => s.Go($"/cases/{x.AtWork}/ticket")),
        ["tickets from before, what would come in"] = new("陈强", (s, _) => OldTickets.Preview(s)),
        ["tickets from before"] = new("陈强", (s, _) => OldTickets.List(s)),
        ["ticket from before"] = new("陈强", (s, _) => OldTickets.One(s)),
        ["tickets on paper"] = new("陈强", (s, _) => OldTickets.Printed(s)),
        ["ticket form, empty"] = new("李明", (s, _) => s.Go("/blank-ticket")),
        ["case, emergency, late and broken"] = new("李明", (s, x) => s.Go($"/cases/{x.Danger}")),
        ["case, pausing its clock"] = new("陈强", Overlays.Pausing),
        ["case, why this time"] = new("李明", Overlays.Why),
        ["case, what is refused"] = new("李明", Overlays.Refused),
        ["case, dispatch"] = new("李明", (s, x) => Forms.Act(s, x.Fresh, 0)),
        ["case, two versions"] = new("李明", Forms.Collision),
        ["case, contact"] = new("王磊", (s, x) => Forms.Act(s, x.AtWork, 1)),
        ["case, progress"] = new("王磊", (s, x) => Forms.Act(s, x.AtWork, 2)),
        ["case, handling"] = new("王磊", (s, x) => Forms.Act(s, x.AtWork, 0)),
        ["follow-up, waiting"] = new("李明", (s, x) => s.Go($"/follow-ups/{x.Waiting}")),
        ["follow-up, talking"] = new("王芳", Forms.Talking),
        ["follow-up, recorded"] = new("李明", (s, x) => s.Go($"/follow-ups/{x.Recorded}")),
        ["palette"] = new("李明", (s, _) => Overlays.Palette(s)),
        ["knowledge"] = new("陈强", (s, _) => s.Go("/knowledge")),
        ["knowledge, a proposal"] = new("李明", (s, _) => Overlays.Propose(s)),
        ["search"] = new("李明", (s, _) => s.Go("/search")),
        ["search, found"] = new("李明", (s, _) => Overlays.Search(s)),
        ["key help"] = new("李明", (s, _) => Overlays.Keys(s)),
        ["session expired"] = new("李明", Overlays.Expired),
        ["calls"] = new("李明", (s, _) => s.Go("/calls")),
        ["feedback"] = new("李明", (s, _) => s.Go("/feedback")),
        ["channels"] = new("陈强", (s, _) => s.Go("/channels")),
        ["new feedback"] = new("李明", (s, _) => s.Go("/feedback/new?fresh")),
        ["new feedback, filled in"] = new("李明", (s, _) => FeedbackForm.Filled(s)),
        ["feedback, all columns"] = new("李明", (s, _) => s.Go("/feedback?look=form")),
        ["feedback record"] = new("李明", (s, x) => s.Go($"/feedback/{x.Feedback}")),
        ["calls, export"] = new("陈强", (s, _) => Papers.Export(s)),
        ["calls, import"] = new("陈强", (s, _) => Papers.Import(s, Papers.Closed + Papers.Open)),
        ["calls, import of a bad file"] = new(
            "陈强",
            (s, _) => Papers.Import(s, Papers.Closed + Papers.Wrong)
        ),
        ["calls, which encoding"] = new("陈强", (s, _) => Papers.Ask(s)),
        ["calls, on paper"] = new("陈强", (s, _) => Papers.Printed(s)),
        ["case of a feedback"] = new("李明", (s, x) => Feedbacks.Live(s, x)),
        ["case, a measure"] = new("李明", (s, x) => Feedbacks.Planning(s, x)),
        ["feedback, queue"] = new("李明", (s, _) => s.Go("/feedback?look=queue")),
        ["feedback, by dimension"] = new(
            "李明",
            (s, _) => s.Go("/feedback?look=totals&month=2024-05")
        ),
        ["measures"] = new("李明", (s, _) => s.Go("/remedies")),
        ["suggestions"] = new("刘洋", Suggestions.Pool),
        ["suggestion, judging"] = new("刘洋", Suggestions.Judging),
        ["suggestion, planning"] = new("刘洋", Suggestions.Planning),
        ["suggestion, telling"] = new("李明", Suggestions.Telling),
        ["plan of improvements"] = new("刘洋", Suggestions.Plan),
        ["improvement, to be done"] = new("刘洋", Suggestions.PlanItem),
        ["digests"] = new("刘洋", Suggestions.Digests),
        ["digest"] = new("刘洋", Suggestions.OneDigest),
        ["keeping"] = new(Cast.Administrator, Keeping.Trials),
        ["keeping, a trial"] = new(Cast.Administrator, Keeping.Trial),
        ["keeping, holds"] = new("刘洋", Keeping.Holds),
        ["keeping, placing a hold"] = new("刘洋", Keeping.Placing),
        ["keeping, log"] = new(Cast.Administrator, (s, _) => s.Go("/keeping/log")),
        ["call, purged"] = new("李明", Keeping.Tombstone),
        ["cases"] = new("李明", (s, _) => s.Go("/cases")),
        ["cases, many"] = new("李明", Forms.Many),
        ["cases, tracking"] = new("李明", (s, _) => s.Go("/cases/tracking")),
        ["cases, open loops"] = new("陈强", (s, _) => s.Go("/cases/open-loops")),
        ["follow-ups"] = new("刘洋", (s, _) => s.Go("/follow-ups")),
        ["customers"] = new("李明", (s, _) => s.Go("/customers?q=5678")),
        ["people"] = new(Cast.Administrator, (s, _) => s.Go("/people")),
        ["departments"] = new(Cast.Administrator, (s, _) => s.Go("/people?tab=departments")),
        ["absences"] = new(Cast.Administrator, (s, _) => s.Go("/people?tab=absences")),
        ["deadlines"] = new("刘洋", (s, _) => s.Go("/deadlines")),
        ["roles"] = new(Cast.Administrator, (s, _) => s.Go("/people?tab=roles")),
        ["rules"] = new(Cast.Administrator, (s, _) => s.Go("/rules")),
        ["rules, words of a message"] = new(
            Cast.Administrator,
            (s, _) => s.Go("/rules?part=messages&entry=messages/templates/result")
        ),
        ["journal, verified"] = new("郑审", Verified),
        ["notices"] = new("王磊", (s, _) => Overlays.Notices(s)),
        ["inbox"] = new("王磊", (s, _) => Letters.Inbox(s)),
        ["case, told by SMS"] = new("李明", Letters.Telling),
        ["messages"] = new("李明", Letters.Sent),
        ["messages, not delivered"] = new("李明", Letters.Dead),
        ["messages, received"] = new("李明", Letters.Received),
        ["case, messages"] = new("李明", Letters.OnTheCase),
        ["telephone"] = new("陈强", (s, _) => s.Go("/phone")),
        ["call record, to be reviewed"] = new("陈强", Phones.Review),
        ["desk, call-back"] = new("李明", Phones.CallBack),
        ["a call rings"] = new("李明", Phones.Rings),
        ["a call is put through"] = new("李明", Phones.Transfers),
    };

    public static async Task Show(Seat seat, View view, Scene scene)
    {
        await view.Open(seat, scene);
        await seat.Settled();
    }

    private static async Task Verified(Seat seat, Scene scene)
    {
        await seat.Go("/journal");
        await seat.Page.Locator(".seals button").ClickAsync();
        await Expect(seat.Page.Locator(".verdict.sound")).ToBeVisibleAsync();
    }
}
