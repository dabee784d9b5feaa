using Huisheng.Desk.Contract;
using Huisheng.Desk.Drafts;
using Huisheng.Desk.Live;
using Huisheng.Desk.Notes;
using Huisheng.Desk.Presence;
using Huisheng.Desk.Saved;
using Huisheng.Desk.Search;
using Huisheng.Storage;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Jobs;
using Huisheng.Storage.Keeping;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Desk;

/// <summary>工作台: one row per open piece of work, whatever its kind; drafts, notes among colleagues, and who else is here.</summary>
public sealed class DeskRoom : Room
{
    public override string Name => "desk";

    public override void Register(IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton<WorkItemWords>();
        services.AddScoped<WorkItemList>();
        services.AddSingleton<SavedViews>();
        services.AddSingleton<DraftViews>();
        services.AddSingleton<KeyUsed>(DropDraft.Sent);
        services.AddSingleton<LiveStreams>();
        services.AddHostedService<LiveFeed>();
        services.AddScoped<IJob, ForgetDrafts>();
        services.AddScoped<IJob, EndAttendances>();
        services.AddSingleton<IKeepsAbout, KeptNotes>();
    }

    public override void Model(ModelBuilder model) => Tables.Model(model);

    public override void Map(IEndpointRouteBuilder api)
    {
        ListItems.Map(api);
        CountItems.Map(api);
        ListViews.Map(api);
        SaveView.Map(api);
        ChangeView.Map(api);
        DeleteView.Map(api);
        SaveDraft.Map(api);
        ReadDrafts.Map(api);
        DropDraft.Map(api);
        TellPresence.Map(api);
        OpenLive.Map(api);
        FindAnything.Map(api);
        WriteNote.Map(api);
        ReadNotes.Map(api);
    }

    /// <summary>The key of the drafts is made with the house, not by whichever node first needs it.</summary>
    public override Task Open(IServiceProvider services)
    {
        _ = services.GetRequiredService<DraftViews>();
        return Task.CompletedTask;
    }
}
