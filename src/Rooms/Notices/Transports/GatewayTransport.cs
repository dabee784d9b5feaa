using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Huisheng.Notices.Transports;

/// <summary>Hands text messages to a gateway by one signed POST: docs/guide/sms-gateway.md.</summary>
internal sealed class GatewayTransport(GatewaySettings settings, OutsideClient outside) : ITransport
{
    private sealed record Body(string Type, string Id, string To, string Text);

    public bool NeedsAddress => true;

    public async Task<Carried> Carry(Letter letter, string address, CancellationToken stop)
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(stop);
        ends.CancelAfter(TransportList.Longest);
        try
        {
            using var request = Request(letter, address);
            using var answer = await outside.Send(request, ends.Token);
            return Judge(answer.StatusCode);
        }
        catch (PrivateAddressException)
        {
            return Carried.Later("private-address");
        }
        catch (HttpRequestException error) when (error.InnerException is PrivateAddressException)
        {
            return Carried.Later("private-address");
        }
        catch (HttpRequestException)
        {
            return Carried.NoAnswer("unreachable");
        }
        catch (OperationCanceledException)
        {
            return Carried.NoAnswer("timeout");
        }
    }

    private HttpRequestMessage Request(Letter letter, string address)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(
            new Body("sms", letter.Key, address, letter.Text),
            JsonSerializerOptions.Web
        );
        var timestamp = letter.At.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var request = new HttpRequestMessage(HttpMethod.Post, settings.Url)
        {
            Content = new ByteArrayContent(body),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add(Webhook.IdHeader, letter.Key);
        request.Headers.Add(Webhook.TimestampHeader, timestamp);
        request.Headers.Add(
            Webhook.SignatureHeader,
            Webhook.Sign(settings.Secret, letter.Key, timestamp, body)
        );
        return request;
    }

    /// <summary>400, 413 and 422 are about this message; everything else may be better next time. A redirect is never followed.</summary>
    private static Carried Judge(HttpStatusCode status)
    {
        var code = ((int)status).ToString(CultureInfo.InvariantCulture);
        return (int)status switch
        {
            >= 200 and < 300 => Carried.Taken,
            400 or 413 or 422 => Carried.Never("refused", code),
            >= 300 and < 400 => Carried.Later("redirect", code),
            _ => Carried.Later("carrier", code),
        };
    }
}
