using Huisheng.Journal.Contract;
using Huisheng.Storage;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Keys;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Journal;

/// <summary>Who did what, when: one entry per act, read as the timeline.</summary>
public sealed class JournalRoom : Room
{
    public override string Name => "journal";

    public override void Register(IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton(s => new JournalWriter(
            s.GetRequiredService<KeyFolder>().Get("journal")
        ));
        services.AddSingleton<WriteNotes>(s => s.GetRequiredService<JournalWriter>().Write);
        services.AddScoped<Timeline>();
    }

    public override void Model(ModelBuilder model) => Tables.Model(model);
}
