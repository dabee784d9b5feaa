using Huisheng.Cases.Contract;
using Huisheng.Cases.Doing;
using Huisheng.Cases.Papers;
using Huisheng.Cases.Tracking;
using Huisheng.Cases.Views;
using Huisheng.Desk.Contract;
using Huisheng.People.Contract;
using Huisheng.Storage;
using Huisheng.Storage.Jobs;
using Huisheng.Storage.Keeping;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Cases;

/// <summary>工单: dispatched, handled, told, closed, archived.</summary>
public sealed class CasesRoom : Room
{
    public override string Name => "cases";

    public override void Register(IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton<CaseActs>();
        services.AddSingleton<ISubjectDoor, CaseDoor>();
        services.AddSingleton<CaseActions>();
        services.AddScoped<CaseViews>();
        services.AddScoped<CaseTickets>();
        services.AddScoped<ISearchedKind, CaseSearch>();
        services.AddSingleton<IKeptKind, KeptCases>();
        services.AddScoped<IJob, RemindContacts>();
    }

    public override void Model(ModelBuilder model) => Tables.Model(model);

    public override void Map(IEndpointRouteBuilder api)
    {
        ReadCases.Map(api);
        ReadTicket.Map(api);
        ReadTracking.Map(api);
        ReadOpenLoops.Map(api);
        ExportOpenLoops.Map(api);
        PlanContact.Map(api);
        DispatchCase.Map(api);
        ReturnCase.Map(api);
        ContactCustomer.Map(api);
        RecordProgress.Map(api);
        AddEvidence.Map(api);
        CommitToCustomer.Map(api);
        StartEmergencyPlan.Map(api);
        PlanMeasure.Map(api);
        RecordHandling.Map(api);
        FetchResult.Map(api);
        TellCustomer.Map(api);
        PreviewNotice.Map(api);
        CloseCase.Map(api);
        ArchiveCase.Map(api);
    }
}
