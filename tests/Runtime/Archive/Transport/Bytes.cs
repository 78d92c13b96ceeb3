using System.Text;

namespace Stevedore.Runtime.Tests.Archives.Transport;

/// <summary>Bytes as a test writes them down: hexadecimal digits, blanks anywhere, text in quotation marks for its ASCII bytes.</summary>
internal static class Bytes
{
    public static byte[] Of(string text)
    {
        List<byte> bytes = [];
        bool isText = false;
        foreach (string part in text.Split('\''))
        {
            bytes.AddRange(isText ? Encoding.ASCII.GetBytes(part) : Convert.FromHexString(part.Replace(" ", "", StringComparison.Ordinal)));
            isText = !isText;
        }
        return [.. bytes];
    }

    /// <summary>An archive that loads them from memory that can seek.</summary>
    public static Archive Load(string text, ArchiveOptions? options = null) => Load(Of(text), options);

    public static Archive Load(byte[] bytes, ArchiveOptions? options = null) => new(new MemoryStream(bytes), ArchiveMode.Load, options);

    /// <summary>What a body stores.</summary>
    public static byte[] Store(Action<Archive> body, ArchiveOptions? options = null) => Archive.Serialize(new Model.Whole(body), options);
}
