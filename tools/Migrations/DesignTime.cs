using Huisheng.Host;
using Huisheng.Storage;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Huisheng.Migrations;

internal static class DesignTime
{
    private static void Main() { }
}

internal sealed class DesignTimeDb : IDesignTimeDbContextFactory<HuishengDb>
{
    /// <summary>Argument: <c>sqlite</c> or <c>postgresql</c>.</summary>
    public HuishengDb CreateDbContext(string[] args)
    {
        var engine = Engine.For(
            args is ["postgresql"] ? "Host=localhost;Database=design" : "Data Source=design.db"
        );
        var options = new DbContextOptionsBuilder<HuishengDb>();
        engine.Use(options);
        return new HuishengDb(options.Options, Rooms.InOrder, engine);
    }
}
