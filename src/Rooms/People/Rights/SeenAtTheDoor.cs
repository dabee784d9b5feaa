using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Microsoft.AspNetCore.Http;

namespace Huisheng.People.Rights;

/// <summary>Asks the door of the room a thing belongs to, for the person of this request.</summary>
internal sealed class SeenAtTheDoor(SubjectDoors doors)
{
    public async Task<bool> Sees(HttpContext http, HuishengDb db, string kind, Guid id) =>
        http.Features.Get<Viewer>() is { } viewer
        && (await doors.Find(db, kind, [id], http.RequestAborted)).Any(thing =>
            thing.SeenBy(viewer)
        );
}
