using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Stevedore.AspNetCore;

/// <summary>
/// Sets options from the configuration. It is written by hand: the binder of .NET uses reflection or cannot set records, and passes over
/// misspelt names, which for a limit means that there is none.
/// </summary>
internal sealed class ArchiveHostConfiguration(IConfiguration? configuration) : IConfigureOptions<ArchiveHostOptions>
{
    public static SettingTable<ArchiveLimits> Limits { get; } = new()
    {
        { nameof(ArchiveLimits.MaxStringLength), static (limits, setting) => limits with { MaxStringLength = setting.AsInt64() } },
        { nameof(ArchiveLimits.MaxCollectionCount), static (limits, setting) => limits with { MaxCollectionCount = setting.AsInt32() } },
        { nameof(ArchiveLimits.MaxObjectCount), static (limits, setting) => limits with { MaxObjectCount = setting.AsInt32() } },
        { nameof(ArchiveLimits.MaxDepth), static (limits, setting) => limits with { MaxDepth = setting.AsInt32() } },
        { nameof(ArchiveLimits.MaxMemoryPerByte), static (limits, setting) => limits with { MaxMemoryPerByte = setting.AsInt64() } },
        {
            nameof(ArchiveLimits.MaxComparisonsPerKey),
            static (limits, setting) => limits with { MaxComparisonsPerKey = setting.AsInt32() }
        },
        { nameof(ArchiveLimits.MaxBytes), static (limits, setting) => limits with { MaxBytes = setting.AsInt64() } },
    };

    /// <summary>Without the tables of classes and schemas, which only code has.</summary>
    public static SettingTable<ArchiveOptions> Archive { get; } = new()
    {
        { nameof(ArchiveOptions.AnsiEncoding), static (archive, setting) => archive with { AnsiEncoding = setting.AsCodePage() } },
        { nameof(ArchiveOptions.UnicodeStrings), static (archive, setting) => archive with { UnicodeStrings = setting.AsBoolean() } },
        { nameof(ArchiveOptions.LongCounts), static (archive, setting) => archive with { LongCounts = setting.AsBoolean() } },
        { nameof(ArchiveOptions.AllowNulls), static (archive, setting) => archive with { AllowNulls = setting.AsBoolean() } },
        {
            nameof(ArchiveOptions.AllowTrailingData),
            static (archive, setting) => archive with { AllowTrailingData = setting.AsBoolean() }
        },
        { nameof(ArchiveOptions.Peer), static (archive, setting) => archive with { Peer = setting.AsMember<ArchivePeer>() } },
        { nameof(ArchiveOptions.BufferSize), static (archive, setting) => archive with { BufferSize = setting.AsInt32() } },
        { nameof(ArchiveOptions.Limits), static (archive, section) => archive with { Limits = Limits.Apply(archive.Limits, section) } },
    };

    /// <summary>Without TLS, which is Kestrel's.</summary>
    public static SettingTable<ArchiveConnectionOptions> Connection { get; } = new()
    {
        {
            nameof(ArchiveConnectionOptions.MaxMessageSize),
            static (options, setting) => options with { MaxMessageSize = setting.AsInt64() }
        },
        { nameof(ArchiveConnectionOptions.IdleTimeout), static (options, setting) => options with { IdleTimeout = setting.AsTime() } },
        {
            nameof(ArchiveConnectionOptions.MessageTimeout),
            static (options, setting) => options with { MessageTimeout = setting.AsTime() }
        },
        { nameof(ArchiveConnectionOptions.CloseTimeout), static (options, setting) => options with { CloseTimeout = setting.AsTime() } },
        {
            nameof(ArchiveConnectionOptions.Lifetime),
            static (options, setting) => options with { Lifetime = setting.AsMember<ArchiveLifetime>() }
        },
        {
            nameof(ArchiveConnectionOptions.Archive),
            static (options, section) => options with { Archive = Archive.Apply(options.Archive, section) }
        },
    };

    private static SettingTable<ArchiveHostOptions> Host { get; } = new()
    {
        {
            nameof(ArchiveHostOptions.MaxConnections), static (host, setting) =>
            {
                host.MaxConnections = setting.AsInt32();
                return host;
            }
        },
        {
            nameof(ArchiveHostOptions.Connection), static (host, section) =>
            {
                host.Connection = Connection.Apply(host.Connection, section);
                return host;
            }
        },
    };

    public void Configure(ArchiveHostOptions options)
    {
        if (configuration is not null)
            Host.Apply(options, configuration.GetSection(ArchiveHostOptions.SectionName));
    }
}
