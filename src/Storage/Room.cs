using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Storage;

/// <summary>The door of a room: what it registers, which tables it owns, which routes it answers.</summary>
public abstract class Room
{
    /// <summary>The room's name as the web knows it, kebab-case.</summary>
    public abstract string Name { get; }

    public virtual void Register(IServiceCollection services, IConfiguration settings) { }

    public virtual void Model(ModelBuilder model) { }

    /// <summary>Middleware of this room, after routing and before any route is answered.</summary>
    public virtual void Use(IApplicationBuilder app) { }

    public virtual void Map(IEndpointRouteBuilder api) { }

    /// <summary>Called once after the schema is there and before the first request.</summary>
    public virtual Task Open(IServiceProvider services) => Task.CompletedTask;
}
