using Huisheng.Customers.Contract;
using Huisheng.Notices.Contract;
using Huisheng.Notices.Inbound;
using Huisheng.Notices.Messages;
using Huisheng.Notices.Sending;
using Huisheng.Notices.Transports;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Jobs;
using Huisheng.Storage.Keeping;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Notices;

/// <summary>通知: what the house tells its own people, with the time they saw it; what it sends to customers, and what they answer.</summary>
public sealed class NoticesRoom : Room
{
    public override string Name => "notices";

    public override void Register(IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton<IKeepsAbout, KeptMessages>();
        services.AddSingleton(TransportSettings.Read(settings));
        services.AddSingleton<OutsideClient>();
        services.AddSingleton<TransportList>();
        services.AddScoped<MessageViews>();
        services.AddScoped<SignedRequests>();
        services.AddScoped<ReceiveInbound>();
        services.AddScoped<IJob, RepeatNotices>();
        services.AddScoped<IJob, SendMessages>();
        services.AddScoped<IAnswer<CalendarMissing>, TellOfCalendar>();
        services.AddScoped<IAnswer<BudgetSpent>, TellOfBudgets>();
        services.AddScoped<IAnswer<SignInsClosed>, TellOfSignIns>();
    }

    public override void Model(ModelBuilder model) => Tables.Model(model);

    public override void Map(IEndpointRouteBuilder api)
    {
        ListNotices.Map(api);
        ReceiveNotice.Map(api);
        NoticeHistory.Map(api);
        ListMessages.Map(api);
        ResendMessage.Map(api);
        ReceiveInbound.Map(api);
    }
}
