using Huisheng.People.Contract;
using Huisheng.Remedies.Contract;
using Huisheng.Remedies.Doing;
using Huisheng.Storage;
using Huisheng.Storage.Keeping;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Remedies;

/// <summary>处理措施: what is done about a problem, on which condition, for how much, sent by whom.</summary>
public sealed class RemediesRoom : Room
{
    public override string Name => "remedies";

    public override void Register(IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton<IKeepsAbout, KeptRemedies>();
        services.AddSingleton<RemedyActs>();
        services.AddSingleton<ISubjectDoor, RemedyDoor>();
        services.AddScoped<RemedyViews>();
    }

    public override void Model(ModelBuilder model) => Tables.Model(model);

    public override void Map(IEndpointRouteBuilder api)
    {
        ReadRemedies.Map(api);
        ReadTotals.Map(api);
        DecideCondition.Map(api);
        ApproveRemedy.Map(api);
        CompleteRemedy.Map(api);
        WithdrawRemedy.Map(api);
    }
}
