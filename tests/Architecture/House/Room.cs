namespace Stevedore.Architecture.Tests.House;

/// <summary>A folder of a product, the namespace of what is in it, and the folders whose types and members it may name.</summary>
internal sealed record Room(string Folder, string Namespace, IReadOnlyList<string> MayKnow)
{
    /// <summary>The folder of the highest level that the room is in: the product.</summary>
    public string Product => Folder.Split('/')[0];
}
