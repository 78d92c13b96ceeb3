using System.Xml.Linq;

namespace Stevedore.Architecture.Tests.House;

/// <summary>What a project file says about its sources, as far as symbols depend on it.</summary>
internal sealed class ProjectFile(string path)
{
    private readonly XDocument _content = XDocument.Load(Repository.FullPathOf(path));

    public string Path => path;

    public string Folder => SourceTree.FolderOf(path);

    public string AssemblyName => System.IO.Path.GetFileNameWithoutExtension(path);

    /// <summary>Whether users get it as a package, and may build on what is public in it.</summary>
    public bool IsPackage => (string?)_content.Descendants("IsPackable").SingleOrDefault() == "true";

    /// <summary>The projects that it refers to.</summary>
    public IEnumerable<string> References => Included("ProjectReference").Select(InTree);

    /// <summary>The assemblies that see what is internal.</summary>
    public IEnumerable<string> Friends => Included("InternalsVisibleTo");

    /// <summary>The folders whose sources it compiles: its own, and others that it names.</summary>
    public IEnumerable<string> SourceFolders => Included("Compile").Select(pattern => InTree(SourceTree.FolderOf(pattern))).Prepend(Folder);

    private IEnumerable<string> Included(string item) =>
        _content.Descendants(item).Select(element => (string?)element.Attribute("Include")).OfType<string>();

    private string InTree(string relativePath) => SourceTree.PathOf(Repository.FullPathOf($"{Folder}/{relativePath}"));
}
