using Huisheng.Cases.Contract;
using Huisheng.FollowUps.Announcing;
using Huisheng.FollowUps.Birth;
using Huisheng.FollowUps.Views;
using Huisheng.FollowUps.Visits;
using Huisheng.People.Contract;
using Huisheng.Storage;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Jobs;
using Huisheng.Storage.Keeping;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.FollowUps;

/// <summary>回访: born when a case is resolved, visited in their window, recorded within two hours.</summary>
public sealed class FollowUpsRoom : Room
{
    public override string Name => "follow-ups";

    public override void Register(IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton<IKeepsAbout, KeptVisits>();
        services.AddSingleton(new Hotline(settings["Company:Hotline"]));
        services.AddSingleton<ReadScript>();
        services.AddSingleton<FollowUpActs>();
        services.AddSingleton<ISubjectDoor, FollowUpDoor>();
        services.AddSingleton<FollowUpActions>();
        services.AddScoped<FollowUpViews>();
        services.AddScoped<OverFollowUps>();
        services.AddScoped<IJob, AnnounceVisits>();
        services.AddScoped<IAnswer<CaseResolved>, MakeFollowUps>();
        services.AddScoped<IAnswer<CaseReopened>, CallOffFollowUps>();
        services.AddScoped<IAnswer<CaseClosed>, CallOffFollowUps>();
    }

    public override void Model(ModelBuilder model) => Tables.Model(model);

    public override void Map(IEndpointRouteBuilder api)
    {
        ReadFollowUps.Map(api);
        StartVisit.Map(api);
        EndVisit.Map(api);
        SubmitRecord.Map(api);
    }
}
