using Huisheng.Cases.Contract;
using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Files;
using Huisheng.Storage.Model;
using Huisheng.Storage.Web;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Intake.Views;

/// <summary>What stands around a call on its page, from the rooms above.</summary>
internal sealed record CallSurroundings(
    CustomerFacts? Customer,
    PersonRef? Agent,
    CaseSummary? Followed,
    VerificationFacts? Verified,
    IReadOnlyDictionary<Guid, FileView> Files,
    string Company,
    IReadOnlyList<ReviewView>? Reviews = null
);

/// <summary>Puts the page of a call record together.</summary>
internal sealed class CallViews(
    HuishengDb db,
    Rulebook rules,
    Problems problems,
    RuleWord word,
    Clock clock
)
{
    public async Task<CallView?> Find(
        string number,
        Viewer viewer,
        string language,
        CancellationToken stop
    )
    {
        var call = await db.Calls()
            .AsNoTracking()
            .SeenBy(viewer, "call.read")
            .Include(c => c.Evidence)
            .FirstOrDefaultAsync(c => c.Number == number, stop);
        return call is null ? null : await Of(call, viewer, language, stop);
    }

    public async Task<CallView> Of(
        Call call,
        Viewer viewer,
        string language,
        CancellationToken stop
    )
    {
        var customer = call.CustomerId is { } person
            ? await CustomerAnswers.Find(db, person, stop)
                ?? throw new InvalidOperationException("A call without customer.")
            : null;
        var agent = call.AgentId is { } staff ? await Staffing.ById(db, staff, stop) : null;
        var followed = call.CaseNumber is null
            ? null
            : await CaseAnswers.OfCall(db, rules, call.Number, stop);
        var verified = call.VerificationId is { } id
            ? await CustomerAnswers.Verification(db, id, stop)
            : null;
        var files = await EvidenceFacts.Files(db, call.Evidence.Select(e => e.FileIds), stop);
        return Of(
            call,
            new CallSurroundings(
                customer,
                agent?.Ref,
                followed,
                verified,
                files,
                await Company.NameIn(db, stop),
                await CallReviews.Of(db, call, word, language, stop)
            ),
            viewer,
            language
        );
    }

    /// <summary>Of a call whose surroundings are known, because it was registered a moment ago.</summary>
    public CallView Of(Call call, CallSurroundings around, Viewer viewer, string language)
    {
        var (customer, agent, followed, verified, files, company, reviews) = around;
        return new CallView(
            call.Number,
            call.Version,
            call.ReceivedAt,
            call.RecordedAt,
            call.Rings,
            call.Seconds,
            call.RingsCompliant,
            call.Type,
            call.HandlingClass,
            call.Emotion,
            call.Title,
            followed?.StatusWord ?? call.Status,
            customer is null ? null : CustomerCard.Of(customer, rules, clock.Now),
            agent,
            call.Description,
            Proofs(call, agent, files, language),
            verified is null
                ? null
                : new CallVerification(verified.Items, verified.Passed, verified.At),
            call.ReadBack,
            [.. call.Said.Select(l => Line(l, agent, company, language))],
            [.. Unsaid(call).Select(l => Line(new SaidLine(l.Code), agent, company, language))],
            call.Answer,
            call.Understood,
            call.Level is null
                ? null
                : new CallSatisfaction(call.Score, call.Level, call.SatisfactionReason),
            call.CaseNumber,
            call.ArchivedAt,
            call.KeptUntil is { } kept ? BusinessTime.Print(kept) : null,
            Steps(call, followed, language),
            [Archiving(call, viewer, language), .. Reviewing(call, viewer, language)],
            CallForm.Of(call, followed, agent?.Name ?? "", files, rules, language),
            call.ImportId is not null,
            call.PhoneCall,
            reviews ?? [],
            call.PurgedAt
        );
    }

    /// <summary>With the company and the number of who said it; what else was said in the place of a variable nobody wrote down.</summary>
    private SaidView Line(SaidLine line, PersonRef? agent, string company, string language)
    {
        var text = word("call-line", line.Code, language);
        var said = Places.In(text).ToDictionary(p => p, _ => CallOpening.Unfilled);
        said["company"] = company;
        said["job-number"] = agent?.JobNumber ?? CallOpening.Unfilled;
        return new SaidView(line.Code, Places.Fill(text, said), line.At);
    }

    /// <summary>Sentences the rules want said in a call like this one, without a tick. Old records do not tell.</summary>
    private IEnumerable<ScriptLine> Unsaid(Call call) =>
        call.ImportId is not null
            ? []
            : rules
                .AsOf(call.RecordedAt)
                .Call.Lines.Where(l => l.Mandatory)
                .Where(l => l.When == "opening" || l.When == call.Emotion)
                .Where(l => call.Said.All(s => s.Code != l.Code));

    private List<EvidenceView> Proofs(
        Call call,
        PersonRef? agent,
        IReadOnlyDictionary<Guid, FileView> files,
        string language
    ) =>
        [
            .. call
                .Evidence.OrderBy(e => e.No)
                .Select(e => new EvidenceView(
                    e.Kind,
                    rules.Word("evidence", e.Kind, language),
                    e.Value,
                    [.. e.FileIds.Where(files.ContainsKey).Select(id => files[id])],
                    agent,
                    call.RecordedAt
                )),
        ];

    /// <summary>Five steps (S1-01): recorded and sorted by the time it is saved; then confirmed; then archived.</summary>
    private List<CallStep> Steps(Call call, CaseSummary? followed, string language)
    {
        var confirmed = call.CaseNumber is null
            ? call.Level is not null
            : followed?.Level is not null;
        var done =
            call.ArchivedAt is not null ? 5
            : confirmed ? 4
            : 3;
        return
        [
            .. rules.Statuses.CallSteps.Select(
                (s, i) =>
                    new CallStep(
                        s.Code,
                        s.Name(language),
                        i < done ? "done"
                            : i == done ? "current"
                            : "todo"
                    )
            ),
        ];
    }

    /// <summary>Only who reviews at all is told why not this one.</summary>
    private IEnumerable<CallAction> Reviewing(Call call, Viewer viewer, string language)
    {
        if (viewer.May(ReviewCall.Right) && call.ImportId is null)
        {
            var refusal = ReviewCall.May(call, viewer);
            yield return new CallAction(
                "review",
                word("action", "review", language),
                false,
                refusal is null,
                refusal is null ? null : problems.Describe(refusal, language)
            );
        }
    }

    private CallAction Archiving(Call call, Viewer viewer, string language)
    {
        var refusal = viewer.Reaches("call.archive", call.People, [call.DepartmentId])
            ? call.MayArchive()
            : Refusal.NotAllowed();
        return new CallAction(
            "archive",
            word("action", "archive", language),
            true,
            refusal is null,
            refusal is null ? null : problems.Describe(refusal, language)
        );
    }
}
