using Huisheng.Cases.Contract;
using Huisheng.Deadlines.Contract;
using Huisheng.Desk.Contract;
using Huisheng.Intake.Feedback;
using Huisheng.Intake.Feedback.Reading;
using Huisheng.Intake.Feedback.Taking;
using Huisheng.Intake.Forms;
using Huisheng.Intake.Forms.Calls;
using Huisheng.Intake.Forms.Tickets;
using Huisheng.Intake.Views;
using Huisheng.People.Contract;
using Huisheng.Remedies.Contract;
using Huisheng.Storage;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Jobs;
using Huisheng.Storage.Keeping;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Intake;

/// <summary>来电: what comes in by telephone and the form it is kept in.</summary>
public sealed class IntakeRoom : Room
{
    public override string Name => "intake";

    public override void Register(IServiceCollection services, IConfiguration settings)
    {
        services.AddScoped<CallViews>();
        services.AddSingleton<IKeptKind, KeptCalls>();
        services.AddSingleton<IKeptKind, KeptFeedback>();
        services.AddScoped<ISearchedKind, CallSearch>();
        services.AddScoped<ISearchedKind, FeedbackSearch>();
        services.AddSingleton<ISubjectDoor, CallDoor>();
        services.AddSingleton<ISubjectDoor, FeedbackDoor>();
        services.AddScoped<NamedForm, CallRecordForm>();
        services.AddScoped<NamedForm, FeedbackForm>();
        services.AddScoped<NamedForm, TicketForm>();
        services.AddSingleton<IKeptKind, KeptOldTickets>();
        services.AddScoped<ISearchedKind, OldTicketSearch>();
        services.AddSingleton<ISubjectDoor, OldTicketDoor>();
        services.AddScoped<FeedbackViews>();
        services.AddScoped<IAnswer<CaseArchived>, ArchiveCallOfCase>();
        services.AddScoped<FollowCase>();
        services.AddScoped<IAnswer<CaseChanged>>(s => s.GetRequiredService<FollowCase>());
        services.AddScoped<IAnswer<CaseArchived>>(s => s.GetRequiredService<FollowCase>());
        services.AddScoped<IAnswer<LateExplained>>(s => s.GetRequiredService<FollowCase>());
        services.AddScoped<IAnswer<RemedyDone>>(s => s.GetRequiredService<FollowCase>());
        services.AddScoped<IJob, ProgressReminder>();
    }

    public override void Model(ModelBuilder model)
    {
        Tables.Model(model);
        FeedbackTables.Model(model);
        OldTicketTables.Model(model);
    }

    public override void Map(IEndpointRouteBuilder api)
    {
        CallOpening.Map(api);
        ReadCalls.Map(api);
        RegisterCall.Map(api);
        ArchiveCall.Map(api);
        ReviewCall.Map(api);
        ExportForm.Map(api);
        ImportForm.Map(api);
        MistakeSheet.Map(api);
        ReadOldTickets.Map(api);
        FeedbackOpening.Map(api);
        ReadFeedback.Map(api);
        ReadChannels.Map(api);
        ReadQueue.Map(api);
        ReadFeedbackTotals.Map(api);
        RegisterFeedback.Map(api);
        PreviewFeedback.Map(api);
    }
}
