using Huisheng.Kernel;
using Huisheng.Knowledge.Views;
using Huisheng.People.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Engines;
using Huisheng.Storage.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Knowledge.Doing;

/// <summary>What every act on an article has in common: find it as this person may, lock it, check the version, do it, show it.</summary>
internal sealed class ArticleActs(RequestActs acts)
{
    public Task<IResult> Run(
        HttpContext http,
        Viewer viewer,
        string number,
        Func<Act, Article, Task<Refusal?>> body
    )
    {
        var language = Problems.Language(http);
        return acts.Run<ArticleView>(async act =>
            await Editing.Of(
                act,
                await act
                    .Db.Articles()
                    .SeenBy(viewer)
                    .Where(a => a.Number == number)
                    .Locked()
                    .SingleOrDefaultAsync(act.Stop),
                _ => null,
                item => body(act, item),
                item => act.Get<ArticleViews>().Of(item, viewer, language, act.Stop)
            )
        );
    }
}
