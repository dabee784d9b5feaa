using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.People.Entry;

/// <summary>The framework's cookie carries one thing, the session's token; the session's row decides.</summary>
internal static class Cookies
{
    public const string Scheme = "session";
    public const string Name = "huisheng";
    private const string TokenClaim = "token";

    public static void Register(IServiceCollection services, IConfiguration settings)
    {
        // One after the other: a folder made on the way to another is open to everybody.
        var keys = OwnFolder(Path.Combine(settings["Data:Folder"] ?? "data", "keys")).FullName;
        services
            .AddDataProtection()
            .SetApplicationName("huisheng")
            .PersistKeysToFileSystem(OwnFolder(Path.Combine(keys, "session")));
        services
            .AddAuthentication(Scheme)
            .AddCookie(
                Scheme,
                options =>
                {
                    options.Cookie.Name = Name;
                    options.Cookie.HttpOnly = true;
                    options.Cookie.SameSite = SameSiteMode.Strict;
                    options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                    options.Cookie.Path = "/";
                    options.CookieManager = new HostCookies();
                    options.ExpireTimeSpan = SessionLife.Longest;
                    options.SlidingExpiration = false;
                }
            );
    }

    public static Task Give(HttpContext http, string token) =>
        http.SignInAsync(
            Scheme,
            new ClaimsPrincipal(new ClaimsIdentity([new Claim(TokenClaim, token)], Scheme)),
            new AuthenticationProperties { IsPersistent = false }
        );

    public static Task Take(HttpContext http) => http.SignOutAsync(Scheme);

    public static async Task<string?> TokenOf(HttpContext http) =>
        (await http.AuthenticateAsync(Scheme)).Principal?.FindFirstValue(TokenClaim);

    private static DirectoryInfo OwnFolder(string path) =>
        OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(path)
            : Directory.CreateDirectory(
                path,
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            );

    /// <summary>Over https the name gets the <c>__Host-</c> prefix, so that no other host or path can plant the cookie.</summary>
    private sealed class HostCookies : ICookieManager
    {
        private readonly ChunkingCookieManager inner = new();

        public string? GetRequestCookie(HttpContext context, string key) =>
            inner.GetRequestCookie(context, NameFor(context, key));

        public void AppendResponseCookie(
            HttpContext context,
            string key,
            string? value,
            CookieOptions options
        ) => inner.AppendResponseCookie(context, NameFor(context, key), value, options);

        public void DeleteCookie(HttpContext context, string key, CookieOptions options) =>
            inner.DeleteCookie(context, NameFor(context, key), options);

        private static string NameFor(HttpContext context, string key) =>
            context.Request.IsHttps ? "__Host-" + key : key;
    }
}
