using Microsoft.AspNetCore.Builder;

namespace Huisheng.Storage.Web;

/// <summary>The right a route asks for; null: open to anyone. A route without one stops the start.</summary>
public sealed record RouteRight(string? Right);

/// <summary>A route that changes what somebody has seen asks for <c>If-Match</c>.</summary>
public sealed record EditsVersion;

/// <summary>A POST that changes nothing or must not be replayed (sign-in, search) takes no key.</summary>
public sealed record NeedsNoKey;

/// <summary>What a browser asks by itself, with nobody at it: such a request keeps no session from going idle.</summary>
public sealed record AsksByItself;

/// <summary>A route where even a refusal for want of the right is on record, under this act (R52).</summary>
public sealed record TracedRefusal(string What);

/// <summary>A POST whose body is too large to be read twice: its handler hashes it on the way (<c>RequestKeys.BodyHashed</c>).</summary>
public sealed record HashesItself;

/// <summary>A route for another system: nobody is signed in, and a request without a right signature is refused with 401 (T17).</summary>
public sealed record AsksSignature;

public static class RouteRules
{
    /// <summary>Any signed-in person.</summary>
    public const string SignedIn = "signed-in";

    public static T Permit<T>(this T route, string right)
        where T : IEndpointConventionBuilder => route.WithMetadata(new RouteRight(right));

    public static T OpenToAnyone<T>(this T route)
        where T : IEndpointConventionBuilder => route.WithMetadata(new RouteRight(null));

    /// <summary>Open to whoever signs the request; its handler checks the signature before it reads anything else.</summary>
    public static T OpenToSigned<T>(this T route)
        where T : IEndpointConventionBuilder =>
        route.WithMetadata(new RouteRight(null), new AsksSignature());

    public static T TracesRefusal<T>(this T route, string what)
        where T : IEndpointConventionBuilder => route.WithMetadata(new TracedRefusal(what));

    public static T Edits<T>(this T route)
        where T : IEndpointConventionBuilder => route.WithMetadata(new EditsVersion());

    public static T ByItself<T>(this T route)
        where T : IEndpointConventionBuilder => route.WithMetadata(new AsksByItself());

    public static T WithoutKey<T>(this T route)
        where T : IEndpointConventionBuilder => route.WithMetadata(new NeedsNoKey());
}
