using System.Reflection;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Stevedore.AspNetCore.Tests;

/// <summary>Limits from the section "Archives".</summary>
public sealed class ConfigurationTests
{
    [Fact]
    public async Task Every_setting_arrives()
    {
        ArchiveHostOptions options = await OptionsOf(
            ("Archives:MaxConnections", "10"),
            ("Archives:Connection:MaxMessageSize", "11"),
            ("archives:connection:idletimeout", "00:00:12"),
            ("Archives:Connection:MessageTimeout", "00:00:13"),
            ("Archives:Connection:CloseTimeout", "00:00:14"),
            ("Archives:Connection:Lifetime", "perMessage"),
            ("Archives:Connection:Archive:AnsiEncoding", "1251"),
            ("Archives:Connection:Archive:UnicodeStrings", "false"),
            ("Archives:Connection:Archive:AllowNulls", "false"),
            ("Archives:Connection:Archive:Peer", "NotMfc"),
            ("Archives:Connection:Archive:BufferSize", "1024"),
            ("Archives:Connection:Archive:Limits:MaxStringLength", "15"),
            ("Archives:Connection:Archive:Limits:MaxCollectionCount", "16"),
            ("Archives:Connection:Archive:Limits:MaxObjectCount", "17"),
            ("Archives:Connection:Archive:Limits:MaxDepth", "18"),
            ("Archives:Connection:Archive:Limits:MaxBytes", "19"));

        Assert.Equal(10, options.MaxConnections);
        Assert.Equal(
            new ArchiveConnectionOptions
            {
                MaxMessageSize = 11,
                IdleTimeout = TimeSpan.FromSeconds(12),
                MessageTimeout = TimeSpan.FromSeconds(13),
                CloseTimeout = TimeSpan.FromSeconds(14),
                Lifetime = ArchiveLifetime.PerMessage,
                Archive = new ArchiveOptions
                {
                    AnsiEncoding = CodePagesEncodingProvider.Instance.GetEncoding(1251),
                    UnicodeStrings = false,
                    AllowNulls = false,
                    Peer = ArchivePeer.NotMfc,
                    BufferSize = 1024,
                    Limits = new ArchiveLimits
                    {
                        MaxStringLength = 15,
                        MaxCollectionCount = 16,
                        MaxObjectCount = 17,
                        MaxDepth = 18,
                        MaxBytes = 19,
                    },
                },
            },
            options.Connection);
    }

    [Fact]
    public void Every_option_has_a_setting_but_those_that_only_code_can_give()
    {
        Assert.Equal(SettableProperties<ArchiveLimits>(), ArchiveHostConfiguration.Limits.Order());
        Assert.Equal(
            SettableProperties<ArchiveOptions>().Except(["Classes", "Schemas", "Trace"]),
            ArchiveHostConfiguration.Archive.Order());
        Assert.Equal(SettableProperties<ArchiveConnectionOptions>().Except(["Tls"]), ArchiveHostConfiguration.Connection.Order());
    }

    [Fact]
    public async Task Code_has_the_last_word()
    {
        await using KestrelHost host = await KestrelHost.StartAsync<EchoHandler>(
            services: services => services.AddArchives(options => options.MaxConnections = 5), settings: ("Archives:MaxConnections", "10"));

        Assert.Equal(5, host.Services.GetRequiredService<IOptions<ArchiveHostOptions>>().Value.MaxConnections);
    }

    [Theory]
    [InlineData("Archives:MaxConnection", "10")]
    [InlineData("Archives:MaxConnections", "0")]
    [InlineData("Archives:MaxConnections", "many")]
    [InlineData("Archives:Connection:MaxMessageSize", "99999999999999999999")]
    [InlineData("Archives:Connection:IdleTimeout", "30")]
    [InlineData("Archives:Connection:Lifetime", "1")]
    [InlineData("Archives:Connection:Archive:AnsiEncoding", "99999")]
    [InlineData("Archives:Connection:Archive:Limits:MaxDepht", "10")]
    public async Task A_host_does_not_start_with_a_setting_that_is_misspelt_or_not_allowed(string name, string value)
    {
        InvalidOperationException refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => OptionsOf((name, value)));

        Assert.Contains($"'{name}'", refusal.Message, StringComparison.Ordinal);
    }

    private static async Task<ArchiveHostOptions> OptionsOf(params (string Name, string Value)[] settings)
    {
        await using KestrelHost host = await KestrelHost.StartAsync<EchoHandler>(settings: settings);
        return host.Services.GetRequiredService<IOptions<ArchiveHostOptions>>().Value;
    }

    private static IEnumerable<string> SettableProperties<T>() =>
        typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite).Select(property => property.Name).Order();
}
