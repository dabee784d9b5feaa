using Huisheng.Regime.Contract;
using Huisheng.Storage;
using Huisheng.Storage.Acts;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Notices;

/// <summary>通知: what the house tells its own people, with the time they saw it.</summary>
public sealed class NoticesRoom : Room
{
    public override string Name => "notices";

    public override void Register(IServiceCollection services, IConfiguration settings) =>
        services.AddScoped<IAnswer<CalendarMissing>, TellOfCalendar>();

    public override void Model(ModelBuilder model) => Tables.Model(model);

    public override void Map(IEndpointRouteBuilder api)
    {
        ListNotices.Map(api);
        ReceiveNotice.Map(api);
    }
}
