using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Stevedore.Mfc;

/// <summary>Makes MFC's own collections known, so that they can be loaded by name. Their schema is 0.</summary>
internal static class MfcCollections
{
    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255", Justification = "Nothing else runs before an archive meets the name of one of these classes.")]
    internal static void Register()
    {
        RuntimeClass.Register("CByteArray", create: static () => new ByteArray());
        RuntimeClass.Register("CWordArray", create: static () => new WordArray());
        RuntimeClass.Register("CDWordArray", create: static () => new DWordArray());
        RuntimeClass.Register("CStringArray", create: static () => new StringArray());
        RuntimeClass.Register("CStringList", create: static () => new StringList());
        RuntimeClass.Register("CObArray", create: static () => new ObArray());
        RuntimeClass.Register("CObList", create: static () => new ObList());
        RuntimeClass.Register("CMapStringToString", create: static () => new MapStringToString());
        RuntimeClass.Register("CMapStringToOb", create: static () => new MapStringToOb());
        RuntimeClass.Register("CMapWordToOb", create: static () => new MapWordToOb());
    }
}
