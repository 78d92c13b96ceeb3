using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Stevedore.Tool.Dumping.Application;

/// <summary>
/// The bytes of an assembly, changed so that .NET does not optimize it: methods that are compiled into others would not be on the stack,
/// from which members are told. A build for Debug says the same of itself.
/// </summary>
internal static class UnoptimizedImage
{
    /// <summary>A value of the attribute: a prolog of two bytes, the modes, no named arguments.</summary>
    private const int ValueSize = 8;

    private const int ModesOffset = 2;

    /// <summary>Reads an assembly.</summary>
    /// <exception cref="BadImageFormatException">It is none.</exception>
    public static byte[] Read(string path)
    {
        byte[] image = File.ReadAllBytes(path);
        using PEReader file = new(new MemoryStream(image));
        if (!file.HasMetadata)
            throw new BadImageFormatException("It has no metadata of .NET.", path);
        MetadataReader metadata = file.GetMetadataReader();
        foreach (CustomAttributeHandle handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            CustomAttribute attribute = metadata.GetCustomAttribute(handle);
            if (IsDebuggable(metadata, attribute) && IsItsOwn(metadata, attribute.Value))
                DisableOptimizations(image.AsSpan(OffsetOf(file, metadata, attribute.Value), ValueSize));
        }
        return image;
    }

    private static void DisableOptimizations(Span<byte> value)
    {
        // DebuggingModes.Default and DisableOptimizations.
        value[ModesOffset] |= 0x01;
        value[ModesOffset + 1] |= 0x01;
    }

    private static bool IsDebuggable(MetadataReader metadata, CustomAttribute attribute) =>
        attribute.Constructor.Kind == HandleKind.MemberReference
            && metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } type
            && metadata.StringComparer.Equals(
                metadata.GetTypeReference((TypeReferenceHandle)type).Name, nameof(System.Diagnostics.DebuggableAttribute))
            && metadata.GetBlobReader(attribute.Value).Length == ValueSize;

    /// <summary>Whether no other attribute has the same bytes, which compilers write once.</summary>
    private static bool IsItsOwn(MetadataReader metadata, BlobHandle value) =>
        metadata.CustomAttributes.Count(handle => metadata.GetCustomAttribute(handle).Value == value) == 1;

    /// <summary>Where a value begins in the file, behind the byte that is its length.</summary>
    private static int OffsetOf(PEReader file, MetadataReader metadata, BlobHandle value) => file.PEHeaders.MetadataStartOffset
        + metadata.GetHeapMetadataOffset(HeapIndex.Blob) + MetadataTokens.GetHeapOffset(value) + 1;
}
