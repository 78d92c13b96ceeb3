using System.Collections.Specialized;
using System.ComponentModel;

namespace Stevedore.Generated;

/// <summary>Names with several values each, as a request or a configuration has them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NameValues
{
    /// <summary>Stores a count, and for each name a string, a count and strings. MFC: as <c>CMapStringToString</c> of arrays.</summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.Write(string)"/>; or it is of a derived class (<see cref="ArchiveError.BadClass"/>).
    /// </exception>
    public static void WriteNameValueCollection(this Archive archive, NameValueCollection? value)
    {
        if (!archive.TryWriteCount(value, typeof(NameValueCollection)))
            return;
        for (int i = 0; i < value!.Count; i++)
        {
            archive.Write(value.GetKey(i));
            string?[] texts = value.GetValues(i) ?? [];
            archive.WriteStorableCount(texts.Length);
            foreach (string? text in texts)
                archive.Write(text);
        }
    }

    /// <summary>Loads names and their values; <see langword="null"/> only if a null was stored.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="existing">The collection whose comparer the new one has, if there is one.</param>
    /// <inheritdoc cref="Archive.ReadString()" path="/exception"/>
    public static NameValueCollection? ReadNameValueCollection(this Archive archive, NameValueCollection? existing = null)
    {
        int count = archive.ReadCollectionCount();
        if (count < 0)
            return null;
        NameValueCollection names = existing is null ? [] : new NameValueCollection(existing);
        names.Clear();
        for (int i = 0; i < count; i++)
        {
            string? name = archive.ReadString();
            int texts = archive.ReadCollectionCount();
            if (texts <= 0)
                names.Add(name, null);
            for (int n = 0; n < texts; n++)
                names.Add(name, archive.ReadString());
        }
        return names;
    }
}
