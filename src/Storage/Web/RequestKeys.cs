using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Huisheng.Kernel;
using Microsoft.AspNetCore.Http;

namespace Huisheng.Storage.Web;

internal sealed record RequestKey(string Key, string Route, string BodyHash);

internal sealed record SeenVersion(int Version);

/// <summary>Reads <c>Idempotency-Key</c> and <c>If-Match</c> where a route asks for them and refuses a request without.</summary>
public sealed class RequestKeys(RequestDelegate next, Problems problems)
{
    private const int LongestKey = 100;

    public async Task Invoke(HttpContext http)
    {
        var route = http.GetEndpoint()?.Metadata;
        var refusal = route is null ? null : await Version(http, route) ?? await Key(http, route);
        if (refusal is not null)
        {
            await problems.From(http, refusal).ExecuteAsync(http);
            return;
        }

        // What has a key was held when its body was hashed, or hashes itself as it streams.
        if (http.Features.Get<RequestKey>() is null && http.Request.HasJsonContentType())
        {
            await HeldBody.Read(http);
        }

        await next(http);
    }

    private static Task<Refusal?> Version(HttpContext http, EndpointMetadataCollection route)
    {
        if (route.GetMetadata<EditsVersion>() is null)
        {
            return Task.FromResult<Refusal?>(null);
        }

        var text = http.Request.Headers.IfMatch.ToString().Trim('"');
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var version))
        {
            return Task.FromResult<Refusal?>(
                new Refusal("version.missing", RefusalKind.VersionMissing)
            );
        }

        http.Features.Set(new SeenVersion(version));
        return Task.FromResult<Refusal?>(null);
    }

    private static async Task<Refusal?> Key(HttpContext http, EndpointMetadataCollection route)
    {
        if (!HttpMethods.IsPost(http.Request.Method) || route.GetMetadata<NeedsNoKey>() is not null)
        {
            return null;
        }

        var key = Spelled(http.Request.Headers["Idempotency-Key"].ToString());
        if (key.Length is 0 or > LongestKey)
        {
            return new Refusal("idempotency.missing");
        }

        http.Features.Set(
            new RequestKey(
                key,
                $"{http.Request.Method} {http.Request.Path}{Asked(http.Request.QueryString)}",
                BodyHash: ""
            )
        );
        if (route.GetMetadata<HashesItself>() is not null)
        {
            return null;
        }

        BodyHashed(http, SHA256.HashData(await HeldBody.Read(http)));
        return null;
    }

    /// <summary>What the address says beside the path is part of what was asked; a file's name may be somebody's, so only its hash is kept.</summary>
    private static string Asked(QueryString query) =>
        query.HasValue
            ? $"?{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(query.Value!)))}"
            : "";

    /// <summary>One uuid is one key, however it is written: drafts are found by it.</summary>
    private static string Spelled(string key) =>
        Guid.TryParse(key, out var id) ? id.ToString() : key;

    /// <summary>What the request asks for, as a hash: the same key with another one is refused.</summary>
    public static void BodyHashed(HttpContext http, byte[] hash)
    {
        if (http.Features.Get<RequestKey>() is { } key)
        {
            http.Features.Set(key with { BodyHash = Convert.ToHexStringLower(hash) });
        }
    }
}
