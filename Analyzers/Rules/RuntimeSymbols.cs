using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Stevedore.Analyzers;

/// <summary>
/// The symbols of the runtime and of the base class library that rules ask about, looked up once per compilation. Those that
/// a compilation may lack are null, and a rule that needs one stays silent without it.
/// </summary>
internal sealed class RuntimeSymbols
{
    private static readonly ConditionalWeakTable<Compilation, RuntimeSymbols> s_found = new();

    private RuntimeSymbols(Compilation compilation, INamedTypeSymbol archive)
    {
        Archive = archive;
        Archivable = compilation.GetTypeByMetadataName("Stevedore.IArchivable");
        ArchiveMode = compilation.GetTypeByMetadataName("Stevedore.ArchiveMode");
        Options = compilation.GetTypeByMetadataName("Stevedore.ArchiveOptions");
        Connection = compilation.GetTypeByMetadataName("Stevedore.ArchiveConnection");
        AsyncSocket = compilation.GetTypeByMetadataName("Stevedore.AsyncSocket");
        SocketFile = compilation.GetTypeByMetadataName("Stevedore.SocketFile");
        Socket = compilation.GetTypeByMetadataName("System.Net.Sockets.Socket");
        SocketType = compilation.GetTypeByMetadataName("System.Net.Sockets.SocketType");
        ProtocolType = compilation.GetTypeByMetadataName("System.Net.Sockets.ProtocolType");
        UdpClient = compilation.GetTypeByMetadataName("System.Net.Sockets.UdpClient");
        TcpClient = compilation.GetTypeByMetadataName("System.Net.Sockets.TcpClient");
        NetworkStream = compilation.GetTypeByMetadataName("System.Net.Sockets.NetworkStream");
        SslStream = compilation.GetTypeByMetadataName("System.Net.Security.SslStream");
        Stream = compilation.GetTypeByMetadataName("System.IO.Stream");
        BufferedStream = compilation.GetTypeByMetadataName("System.IO.BufferedStream");
    }

    /// <summary>Gets MFC's <c>CArchive</c>.</summary>
    public INamedTypeSymbol Archive { get; }

    /// <summary>Gets the contract of objects with a body.</summary>
    public INamedTypeSymbol? Archivable { get; }

    /// <summary>Gets the enumeration of an archive's two directions.</summary>
    public INamedTypeSymbol? ArchiveMode { get; }

    /// <summary>Gets what an archive may be opened with.</summary>
    public INamedTypeSymbol? Options { get; }

    /// <summary>Gets the connection that carries whole values, once the runtime has one.</summary>
    public INamedTypeSymbol? Connection { get; }

    /// <summary>Gets the base of the runtime's sockets, MFC's <c>CAsyncSocket</c>.</summary>
    public INamedTypeSymbol? AsyncSocket { get; }

    /// <summary>Gets the stream over a socket, MFC's <c>CSocketFile</c>.</summary>
    public INamedTypeSymbol? SocketFile { get; }

    /// <summary>Gets <c>System.Net.Sockets.Socket</c>.</summary>
    public INamedTypeSymbol? Socket { get; }

    /// <summary>Gets <c>System.Net.Sockets.SocketType</c>.</summary>
    public INamedTypeSymbol? SocketType { get; }

    /// <summary>Gets <c>System.Net.Sockets.ProtocolType</c>.</summary>
    public INamedTypeSymbol? ProtocolType { get; }

    /// <summary>Gets <c>System.Net.Sockets.UdpClient</c>.</summary>
    public INamedTypeSymbol? UdpClient { get; }

    /// <summary>Gets <c>System.Net.Sockets.TcpClient</c>.</summary>
    public INamedTypeSymbol? TcpClient { get; }

    /// <summary>Gets <c>System.Net.Sockets.NetworkStream</c>.</summary>
    public INamedTypeSymbol? NetworkStream { get; }

    /// <summary>Gets <c>System.Net.Security.SslStream</c>.</summary>
    public INamedTypeSymbol? SslStream { get; }

    /// <summary>Gets <c>System.IO.Stream</c>.</summary>
    public INamedTypeSymbol? Stream { get; }

    /// <summary>Gets <c>System.IO.BufferedStream</c>.</summary>
    public INamedTypeSymbol? BufferedStream { get; }

    /// <summary>Whether the constant is the named member of the enumeration.</summary>
    public static bool IsEnumMember(INamedTypeSymbol? enumeration, string member, object? constant)
    {
        if (enumeration is null || constant is null)
            return false;
        foreach (ISymbol candidate in enumeration.GetMembers(member))
        {
            if (candidate is IFieldSymbol { HasConstantValue: true } field && constant.Equals(field.ConstantValue))
                return true;
        }

        return false;
    }

    /// <summary>Looks the symbols up, or returns null when the compilation does not reference the runtime.</summary>
    public static RuntimeSymbols? TryFind(Compilation compilation)
    {
        if (s_found.TryGetValue(compilation, out RuntimeSymbols? found))
            return found;
        return compilation.GetTypeByMetadataName("Stevedore.Archive") is { } archive
            ? s_found.GetValue(compilation, _ => new RuntimeSymbols(compilation, archive))
            : null;
    }
}
