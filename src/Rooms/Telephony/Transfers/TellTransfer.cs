using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Web;
using Huisheng.Telephony.Views;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Telephony.Transfers;

/// <summary>转接 in three told and confirmed steps (S1-79 … S1-81). Each only adds, so none asks for a version.</summary>
internal static class TellTransfer
{
    public sealed record TransferTarget(string JobNumber);

    public sealed record TransferAnswer(bool Confirmed);

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/api/phone/calls/{number}/transfer/reason", Reason)
            .Permit(PhoneRights.Use)
            .Answers<PhoneCallView>();
        api.MapPost("/api/phone/calls/{number}/transfer/target", Target)
            .Permit(PhoneRights.Use)
            .Answers<PhoneCallView>();
        api.MapPost("/api/phone/calls/{number}/transfer/answer", Answer)
            .Permit(PhoneRights.Use)
            .Answers<PhoneCallView>();
    }

    private static Task<IResult> Reason(
        string number,
        HttpContext http,
        Viewer viewer,
        Transferring transferring
    )
    {
        var language = Problems.Language(http);
        return transferring.Step(
            http,
            viewer,
            number,
            (act, call) =>
            {
                if (Transferring.MayTellReason(call) is { } refusal)
                {
                    return Task.FromResult<Refusal?>(refusal);
                }

                var transfer = call.Telling ?? Begin(act, call);
                transfer.ReasonAt ??= act.Now;
                transfer.ReasonLine ??= act.Get<Rulebook>()
                    .Call.Line("transfer-reason")
                    .Name(language);
                act.Record(
                    new Note("phone-transfer-reason", call.Subject) { Text = transfer.ReasonLine }
                );
                return Task.FromResult<Refusal?>(null);
            }
        );
    }

    private static Task<IResult> Target(
        string number,
        TransferTarget request,
        HttpContext http,
        Viewer viewer,
        Transferring transferring
    )
    {
        var language = Problems.Language(http);
        return transferring.Step(
            http,
            viewer,
            number,
            async (act, call) =>
            {
                if (Transferring.MayTellTarget(call) is { } refusal)
                {
                    return refusal;
                }

                var colleague = await Staffing.ByJobNumber(
                    act.Db,
                    request.JobNumber ?? "",
                    act.Stop
                );
                if (colleague is null or { Disabled: true } || colleague.Id == viewer.Id)
                {
                    return Refusal.Fields(new FieldError("jobNumber", "phone.transfer-colleague"));
                }

                var transfer = call.Telling!;
                transfer.TargetAt = act.Now;
                transfer.DepartmentId = colleague.DepartmentId;
                transfer.ColleagueId = colleague.Id;
                transfer.TargetLine = Line(act, colleague, language);
                act.Record(
                    new Note("phone-transfer-target", call.Subject) { Text = transfer.TargetLine }
                );
                return null;
            }
        );
    }

    private static Task<IResult> Answer(
        string number,
        TransferAnswer request,
        HttpContext http,
        Viewer viewer,
        Transferring transferring
    ) =>
        transferring.Step(
            http,
            viewer,
            number,
            (act, call) =>
            {
                if (Transferring.MayAnswer(call) is { } refusal)
                {
                    return Task.FromResult<Refusal?>(refusal);
                }

                call.Telling!.Answer(request.Confirmed, act.Now);
                act.Record(
                    new Note(
                        request.Confirmed ? "phone-transfer-yes" : "phone-transfer-no",
                        call.Subject
                    )
                );
                return Task.FromResult<Refusal?>(null);
            }
        );

    private static CallTransfer Begin(Act act, PhoneCall call)
    {
        var transfer = new CallTransfer
        {
            Id = NewId.At(act.Now),
            CallId = call.Id,
            No = call.Transfers.Count + 1,
        };
        call.Transfers.Add(transfer);
        act.Db.Entry(transfer).State = EntityState.Added;
        return transfer;
    }

    /// <summary>“我将为您转接至技术部王*工号2105” (S1-80).</summary>
    private static string Line(Act act, Member colleague, string language)
    {
        var line = act.Get<Rulebook>()
            .Call.Line("transfer-target")
            .Say(
                language,
                new Dictionary<string, string>
                {
                    ["department"] = colleague.Department,
                    ["colleague"] = colleague.Name,
                    ["colleague-number"] = colleague.JobNumber,
                }
            );
        return line.Refused ? "" : line.Value;
    }
}
