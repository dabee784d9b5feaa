using Huisheng.Emergencies.Contract;
using Huisheng.Emergencies.Doing;
using Huisheng.Notices.Contract;
using Huisheng.Storage;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Jobs;
using Huisheng.Storage.Keeping;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Emergencies;

/// <summary>应急预案: started with the matter itself, told upwards until somebody has it, worked through point by point.</summary>
public sealed class EmergenciesRoom : Room
{
    public override string Name => "emergencies";

    public override void Register(IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton<IKeepsAbout, KeptRuns>();
        services.AddSingleton<EmergencyActs>();
        services.AddScoped<EmergencyViews>();
        services.AddScoped<IJob, TellAgain>();
        services.AddScoped<IAnswer<NoticeReceived>, AcknowledgeByReceipt>();
    }

    public override void Model(ModelBuilder model) => Tables.Model(model);

    public override void Map(IEndpointRouteBuilder api)
    {
        ListEmergencies.Map(api);
        AcknowledgeEmergency.Map(api);
        TickEmergency.Map(api);
        EndEmergency.Map(api);
    }
}
