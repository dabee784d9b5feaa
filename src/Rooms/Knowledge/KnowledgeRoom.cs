using Huisheng.Desk.Contract;
using Huisheng.Knowledge.Doing;
using Huisheng.Knowledge.Views;
using Huisheng.Storage;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Knowledge;

/// <summary>服务知识库: answers worth giving again, proposed by whoever gave one, published by a supervisor, found while typing.</summary>
public sealed class KnowledgeRoom : Room
{
    public override string Name => "knowledge";

    public override void Register(IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton<ArticleActs>();
        services.AddScoped<ArticleViews>();
        services.AddScoped<ISearchedKind, ArticleSearch>();
    }

    public override void Model(ModelBuilder model) => Tables.Model(model);

    public override void Map(IEndpointRouteBuilder api)
    {
        ReadArticles.Map(api);
        ProposeArticle.Map(api);
        EditArticle.Map(api);
        ReviewArticle.Map(api);
        MarkArticle.Map(api);
        UseArticle.Map(api);
        ReadUses.Map(api);
        NearArticles.Map(api);
    }
}
