using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Remedies.Contract;
using Huisheng.Storage.Acts;

namespace Huisheng.Remedies.Doing;

/// <summary>The one way a measure comes to be: planned by a person, or made by a condition that turned out.</summary>
internal static class Planning
{
    public static async Task In(
        Act act,
        RemedyOn on,
        NewRemedy request,
        Viewer viewer,
        Member? owner,
        CustomerText words
    )
    {
        var rules = act.Get<Rulebook>();
        var kind = rules.Remedies.Named(request.Kind)!;
        var asks = kind.Asks;
        var agreed =
            asks != RemedyKind.Amount || rules.Remedies.MayAgree(viewer.Roles, request.Yuan ?? 0);
        var item = new Remedy
        {
            Id = new RemedyId(NewId.At(act.Now)),
            Number = await Numbering.Next(act, "remedy"),
            AboutKind = on.About.Kind,
            AboutId = on.About.Id,
            AboutNumber = on.About.Number,
            CustomerId = on.Customer,
            CustomerName = on.CustomerName,
            Category = on.Category,
            Kind = kind.Code,
            Text = words.Mask(Given(request.Text)),
            OwnerId = owner?.Id ?? on.Owner,
            DepartmentId = owner?.DepartmentId ?? on.Department,
            MadeById = viewer.Id,
            RecordedAt = act.Now,
            State =
                asks == RemedyKind.Condition ? RemedyState.Conditional
                : asks == RemedyKind.Waybill ? RemedyState.Done
                : agreed ? RemedyState.Open
                : RemedyState.Waiting,
            Condition = asks == RemedyKind.Condition ? words.Mask(request.Condition) : null,
            Then = asks == RemedyKind.Condition ? request.Then : null,
            ThenText = asks == RemedyKind.Condition ? words.Mask(Given(request.ThenText)) : null,
            Compensation = asks == RemedyKind.Amount ? request.Compensation : null,
            Fen = asks == RemedyKind.Amount ? (long)(request.Yuan!.Value * 100) : null,
            Product = asks == RemedyKind.Waybill ? words.Mask(request.Product) : null,
            Carrier = asks == RemedyKind.Waybill ? words.Mask(request.Carrier) : null,
            Waybill = asks == RemedyKind.Waybill ? words.Mask(request.Waybill) : null,
            Payer = asks == RemedyKind.Waybill ? request.Payer : null,
            DecidedById = asks == RemedyKind.Amount && agreed ? viewer.Id : null,
            DoneAt = asks == RemedyKind.Waybill ? act.Now : null,
        };
        await Add(act, item);
        if (item.State == RemedyState.Waiting)
        {
            await Ask(act, item, rules);
        }

        if (kind.Improves)
        {
            await act.Raise(
                new ImprovementPlanned(
                    item.About,
                    item.Number,
                    item.CustomerId,
                    item.CustomerName,
                    item.Category,
                    RemedyText.Title(item, rules),
                    viewer.Id
                )
            );
        }
    }

    /// <summary>如属实免费换新: the condition turned out, so this is to be done (S2-90).</summary>
    public static async Task Following(Act act, Remedy first, StaffId by)
    {
        var kind = act.Get<Rulebook>().Remedies.Named(first.Then!)!;
        await Add(
            act,
            new Remedy
            {
                Id = new RemedyId(NewId.At(act.Now)),
                Number = await Numbering.Next(act, "remedy"),
                AboutKind = first.AboutKind,
                AboutId = first.AboutId,
                AboutNumber = first.AboutNumber,
                CustomerId = first.CustomerId,
                CustomerName = first.CustomerName,
                Category = first.Category,
                Kind = kind.Code,
                Text = first.ThenText,
                OwnerId = first.OwnerId,
                DepartmentId = first.DepartmentId,
                MadeById = by,
                RecordedAt = act.Now,
                State = RemedyState.Open,
                From = first.Number,
            }
        );
    }

    private static async Task Add(Act act, Remedy item)
    {
        act.Db.Remedies().Add(item);
        await RemedyDesk.Put(act, item);
        if (item.OwnerId != item.MadeById && item.IsOpen)
        {
            Notify.In(
                act,
                item.OwnerId,
                "remedy-made",
                item.Subject,
                item.AboutNumber,
                RemedyText.Title(item, act.Get<Rulebook>())
            );
        }

        Record(act, item, "remedy-plan", RemedyText.Title(item, act.Get<Rulebook>()));
        if (item.State == RemedyState.Done)
        {
            await Tell(act, item);
        }
    }

    /// <summary>Whoever may agree to so much: of the supervisors the one on duty, of managers each.</summary>
    private static async Task Ask(Act act, Remedy item, Rulebook rules)
    {
        var role = rules.Remedies.ApproverOf(item.Yuan!.Value);
        var home = await Staffing.ById(act.Db, item.MadeById, act.Stop);
        var supervisor =
            role == RoleCodes.Supervisor
                ? await Duty.SupervisorFor(
                    act.Db,
                    home!.DepartmentId,
                    BusinessTime.Date(act.Now),
                    act.Stop
                )
                : null;
        IEnumerable<StaffId> asked =
            supervisor is not null && supervisor.Id != item.MadeById.Value
                ? [new StaffId(supervisor.Id)]
                :
                [
                    .. (
                        await Staffing.WithRole(act.Db, RoleCodes.ServiceManager, null, act.Stop)
                    ).Select(m => m.Id),
                ];
        foreach (var one in asked)
        {
            Notify.In(
                act,
                one,
                "remedy-approval",
                item.Subject,
                item.AboutNumber,
                RemedyText.Yuan(item.Yuan!.Value),
                Notify.Word("compensation-kind", item.Compensation!)
            );
        }
    }

    /// <summary>Rooms below hear of what was done, and the form of a feedback prints it.</summary>
    public static Task Tell(Act act, Remedy item) =>
        act.Raise(
            new RemedyDone(
                item.About,
                item.Number,
                item.Kind,
                RemedyText.Remark(item, act.Get<Rulebook>())
            )
        );

    /// <summary>In the history of what the measure is about.</summary>
    public static void Record(
        Act act,
        Remedy item,
        string what,
        string? text,
        params Change[] changes
    ) =>
        act.Record(
            new Note(what, item.About)
            {
                Text = text,
                Changes =
                [
                    new Change("number", null, item.Number),
                    new Change("remedy-kind", null, item.Kind),
                    .. changes,
                ],
            }
        );

    private static string? Given(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
