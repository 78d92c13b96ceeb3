using System.Globalization;
using System.Net;

namespace ChatCluster.Client;

/// <summary>What the user asks for.</summary>
internal sealed record CommandLine(string Name, IReadOnlyList<DnsEndPoint> Servers, string? TrustedCertificate, int? LeaveAfter)
{
    public const string Usage = """
        --name NAME --servers HOST:PORT,HOST:PORT... [--trust FILE] [--leave-after N]

          Says each line of the standard input, and prints what it hears. When a server is gone, it goes to the next.

          --trust        a certificate in PEM form that the servers may have besides those that the system trusts
          --leave-after  leave when so many lines were heard and all that was said is acknowledged
        """;

    /// <summary>Understands the arguments.</summary>
    /// <returns>Null when they make no sense.</returns>
    public static CommandLine? Parse(string[] arguments)
    {
        try
        {
            Dictionary<string, string> options = arguments.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);
            return new CommandLine(
                options["--name"],
                [.. options["--servers"].Split(',').Select(EndPointOf)],
                options.GetValueOrDefault("--trust"),
                options.TryGetValue("--leave-after", out string? lines) ? int.Parse(lines, CultureInfo.InvariantCulture) : null);
        }
        catch (Exception e) when (e is KeyNotFoundException or FormatException or IndexOutOfRangeException or ArgumentException)
        {
            return null;
        }
    }

    private static DnsEndPoint EndPointOf(string server) =>
        server.Split(':') is [string host, string port]
        ? new DnsEndPoint(host, int.Parse(port, CultureInfo.InvariantCulture))
        : throw new FormatException();
}
