using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Text;

namespace Stevedore;

/// <summary>The small objects of .NET that a text says whole. They are values: stored in place as strings, without identity.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NetTexts
{
    /// <summary>Stores the text of a builder as a string. MFC: as <c>CString</c>.</summary>
    /// <inheritdoc cref="Archive.Write(string)" path="/exception"/>
    public static void Write(this Archive archive, StringBuilder? value) => archive.Write(value?.ToString());

    /// <summary>Loads a string into a new builder; <see langword="null"/> only if a null was stored.</summary>
    /// <inheritdoc cref="Archive.ReadString()" path="/exception"/>
    public static StringBuilder? ReadStringBuilder(this Archive archive) =>
        archive.ReadString() is { } text ? new StringBuilder(text) : null;

    /// <summary>Stores a version as a string, <c>1.2.3.4</c>. MFC: as <c>CString</c>.</summary>
    /// <inheritdoc cref="Archive.Write(string)" path="/exception"/>
    public static void Write(this Archive archive, Version? value) => archive.Write(value?.ToString());

    /// <summary>Loads a version from a string; <see langword="null"/> only if a null was stored.</summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.ReadString()"/>; or it is no version (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    public static Version? ReadVersion(this Archive archive) => archive.ReadParsed<Version>(Version.TryParse);

    /// <summary>
    /// Stores the text of a URI as a string; a file that was named by its path alone gets its <c>file:</c>. MFC: as <c>CString</c>.
    /// </summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.Write(string)"/>; or it is of a derived class (<see cref="ArchiveError.BadClass"/>).
    /// </exception>
    public static void Write(this Archive archive, Uri? value)
    {
        if (value is not null && value.GetType() != typeof(Uri))
            ExactType.Ensure(archive, value, typeof(Uri));
        archive.Write(value is { IsAbsoluteUri: true } && IsPath(value.OriginalString) ? value.AbsoluteUri : value?.OriginalString);
    }

    /// <summary>Loads a URI, absolute or relative, from a string; <see langword="null"/> only if a null was stored.</summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.ReadString()"/>; or it is no URI (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    public static Uri? ReadUri(this Archive archive) => archive.ReadParsed(
        static (string text, [MaybeNullWhen(false)] out Uri uri) =>
            Uri.TryCreate(text, IsPath(text) ? UriKind.Relative : UriKind.RelativeOrAbsolute, out uri));

    /// <summary>Stores the name of a culture as a string; its user's own settings are not kept. MFC: as <c>CString</c>.</summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.Write(string)"/>; or it is of a derived class (<see cref="ArchiveError.BadClass"/>).
    /// </exception>
    public static void Write(this Archive archive, CultureInfo? value)
    {
        if (value is not null && value.GetType() != typeof(CultureInfo))
            ExactType.Ensure(archive, value, typeof(CultureInfo));
        archive.Write(value?.Name);
    }

    /// <summary>Loads a culture by its name; <see langword="null"/> only if a null was stored.</summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.ReadString()"/>; or the machine has no data for it, as for a name that a program has made up
    /// (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    public static CultureInfo? ReadCultureInfo(this Archive archive)
    {
        string? name = archive.ReadString();
        if (name is null)
            return null;
        if (!KnownCultures.Contains(name))
            throw archive.Impossible(nameof(CultureInfo));
        try
        {
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException cause)
        {
            throw archive.Impossible(nameof(CultureInfo), cause);
        }
    }

    /// <summary>Stores an address as a string, <c>192.168.0.1</c> or <c>fe80::1%3</c>. MFC: as <c>CString</c>.</summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.Write(string)"/>; or it is of a derived class (<see cref="ArchiveError.BadClass"/>).
    /// </exception>
    public static void Write(this Archive archive, IPAddress? value)
    {
        if (value is not null && value.GetType() != typeof(IPAddress))
            ExactType.Ensure(archive, value, typeof(IPAddress));
        archive.Write(value?.ToString());
    }

    /// <summary>Loads an address from a string; <see langword="null"/> only if a null was stored.</summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.ReadString()"/>; or it is no address (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    public static IPAddress? ReadIPAddress(this Archive archive) => archive.ReadParsed<IPAddress>(IPAddress.TryParse);

    private static T? ReadParsed<T>(this Archive archive, TryParse<T> parse) where T : class
    {
        string? text = archive.ReadString();
        if (text is null)
            return null;
        return parse(text, out T? value) ? value : throw archive.Impossible(typeof(T).Name);
    }

    /// <summary>Whether a text that may be relative would be taken for the path of a file by Unix systems, but not by Windows.</summary>
    private static bool IsPath(string text) => text.StartsWith('/');

    private delegate bool TryParse<T>(string text, [MaybeNullWhen(false)] out T value);
}
