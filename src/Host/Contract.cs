using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Huisheng.Host;

/// <summary>The published contract: OpenAPI 3.1, generated from the routes and checked in as web/openapi.json.</summary>
internal static class Contract
{
    public static void Describe(OpenApiOptions options)
    {
        options.OpenApiVersion = Microsoft.OpenApi.OpenApiSpecVersion.OpenApi3_1;
        options.AddDocumentTransformer(
            (document, _, _) =>
            {
                document.Info.Title = "回声 Huisheng";
                document.Info.Version = "0.1";
                document.Servers?.Clear();
                return Task.CompletedTask;
            }
        );
        options.AddSchemaTransformer(
            (schema, context, _) =>
            {
                // Instants have a converter of their own, so their shape must be said here.
                if (context.JsonTypeInfo.Type == typeof(DateTimeOffset))
                {
                    schema.Type = JsonSchemaType.String;
                }
                else if (context.JsonTypeInfo.Type == typeof(DateTimeOffset?))
                {
                    schema.Type = JsonSchemaType.String | JsonSchemaType.Null;
                }

                return Task.CompletedTask;
            }
        );
    }
}
