using Huisheng.Cases.Contract;
using Huisheng.Intake.Views;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Intake.Feedback;

/// <summary>Puts the page and the rows of feedback records together.</summary>
internal sealed class FeedbackViews(HuishengDb db, Rulebook rules)
{
    public async Task<FeedbackView> Of(FeedbackRecord r, string language, CancellationToken stop)
    {
        var department = (await Departments(stop))[r.DepartmentId];
        var by = await Staffing.ById(db, r.RecordedBy, stop);
        var file = r.ImportId is { } id
            ? await db.FormImports()
                .Where(i => i.Id == id)
                .Select(i => i.FileHash)
                .SingleOrDefaultAsync(stop)
            : null;
        var cells = FeedbackCells.Of(r, department, rules, language);
        return new FeedbackView(
            r.Number,
            r.Version,
            r.ReceivedAt,
            r.CustomerName,
            r.Contact,
            r.CustomerType,
            r.Category,
            rules.Categories.Path(r.Category, language),
            Intake(r, language),
            r.CaseNumber,
            r.Detail,
            r.Urgency,
            r.Priority,
            department,
            r.Owner,
            r.Satisfaction,
            r.Suggestion,
            r.OnTime,
            r.CaseId is { } followed
                ? await CaseAnswers.StepsOfFeedback(db, rules, followed, language, stop)
                : RecordSteps.Of(r, rules, language),
            rules.Word("form", "feedback", language),
            [
                .. rules.Feedback.Columns.Select(
                    (c, i) => new FormCell(c.Code, c.Heading(language), cells[i])
                ),
            ],
            FactLines.Of(r, rules, language),
            new FeedbackOrigin(file, r.RecordedAt, by?.Ref),
            r.ArchivedAt,
            r.KeptUntil is { } kept ? BusinessTime.Print(kept) : null,
            r.PurgedAt
        );
    }

    private FeedbackIntake? Intake(FeedbackRecord r, string language) =>
        r.Taking is not { } taking
            ? null
            : new FeedbackIntake(
                rules.Word("scene", taking.Scene, language),
                taking.Part is { } part ? rules.Word("scene-part", part, language) : null,
                rules.Word("channel", taking.Channel, language),
                taking.Reference,
                taking.Emotion is { } emotion ? rules.Word("emotion", emotion, language) : null,
                rules.Word("impact", taking.Impact, language),
                taking.Demand,
                taking.ExpectedAt is { } at ? BusinessTime.Print(at) : null
            );

    public async Task<IReadOnlyList<FeedbackListRow>> Rows(
        IReadOnlyList<FeedbackRecord> records,
        string language,
        CancellationToken stop
    )
    {
        var departments = await Departments(stop);
        return
        [
            .. records.Select(r => new FeedbackListRow(
                r.Number,
                r.ReceivedAt,
                r.CustomerName,
                r.Contact,
                r.CustomerType,
                rules.Categories.Said(r.CategoryLabel, language),
                r.Category,
                r.Detail,
                r.Urgency,
                r.Priority,
                departments[r.DepartmentId],
                r.Owner,
                r.OnTime,
                r.Satisfaction,
                r.Suggestion,
                r.CaseNumber,
                r.ArchivedAt,
                FeedbackCells.Of(r, departments[r.DepartmentId], rules, language)
            )),
        ];
    }

    public async Task<IReadOnlyDictionary<DepartmentId, string>> Departments(
        CancellationToken stop
    ) => (await DepartmentFacts.All(db, stop)).ToDictionary(d => d.Id, d => d.Name);
}
