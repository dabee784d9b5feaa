using Huisheng.People.Contract;
using Huisheng.Storage;
using Huisheng.Storage.Keeping;
using Huisheng.Storage.Keys;
using Huisheng.Telephony.Agents;
using Huisheng.Telephony.CallBacks;
using Huisheng.Telephony.Events;
using Huisheng.Telephony.Recordings;
using Huisheng.Telephony.Transfers;
using Huisheng.Telephony.Views;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Telephony;

/// <summary>话务: calls as a telephone system tells of them, who is at the telephone, transfers, and what nobody answered.</summary>
public sealed class TelephonyRoom : Room
{
    public override string Name => "telephony";

    public override void Register(IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton<IKeptKind, KeptPhoneCalls>();
        services.AddSingleton<IKeepsAbout, PhoneTexts>();
        services.AddSingleton(TelephonySettings.Read(settings));
        services.AddScoped<Callers>();
        services.AddScoped<PhoneViews>();
        services.AddScoped<AgentViews>();
        services.AddScoped<CallBackViews>();
        services.AddScoped<Transferring>();
        services.AddSingleton<ISubjectDoor, PhoneCallDoor>();
        services.AddSingleton<ISubjectDoor, CallBackDoor>();
    }

    public override void Model(ModelBuilder model) => Tables.Model(model);

    public override void Map(IEndpointRouteBuilder api)
    {
        ReceiveEvents.Map(api);
        Simulate.Map(api);
        ReceiveRecording.Map(api);
        GiveRecording.Map(api);
        ReadPhone.Map(api);
        SayState.Map(api);
        PhoneWall.Map(api);
        TellTransfer.Map(api);
        ReadCallBacks.Map(api);
        TryCallBack.Map(api);
    }

    /// <summary>The key of callers' numbers is made with the house, not by whichever node first needs it.</summary>
    public override Task Open(IServiceProvider services)
    {
        _ = services.GetRequiredService<KeyFolder>().Get(Callers.KeyName);
        return Task.CompletedTask;
    }
}
