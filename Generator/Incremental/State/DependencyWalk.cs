using System.Collections.Immutable;
using Stevedore.Generator.Incremental.Syntax;

namespace Stevedore.Generator.Incremental.State;

/// <summary>
/// Follows names from declaration to declaration as far as the parser looks. It goes by simple names, so it finds more than the
/// parser does, and never less: what a declaration means can only depend on what it names.
/// </summary>
internal sealed class DependencyWalk(DeclarationIndex index)
{
    private readonly Queue<Action> _open = new();
    private readonly HashSet<string> _headers = [];
    private readonly HashSet<string> _members = [];
    private readonly HashSet<string> _constants = [];
    private readonly HashSet<int> _files = [];

    public Dependencies Dependencies => new(_headers, _members, _constants);

    /// <summary>The files of all declarations that were met.</summary>
    public IReadOnlyCollection<int> Files => _files;

    /// <summary>Follows names that may be those of types whose kinds, bases and attributes count.</summary>
    public void FollowHeaders(IEnumerable<string> names)
    {
        AddHeaders(names);
        Finish();
    }

    /// <summary>Follows names that may be those of types whose members count too.</summary>
    public void FollowMembers(IEnumerable<string> names)
    {
        AddMembers(names);
        Finish();
    }

    /// <summary>Follows the names in attributes, which may be types and constants.</summary>
    public void FollowAttributes(IEnumerable<string> names)
    {
        foreach (string name in names)
        {
            AddMembers([name]);
            AddConstants([name]);
        }

        Finish();
    }

    private void Finish()
    {
        while (_open.Count > 0)
            _open.Dequeue()();
    }

    private void AddHeaders(IEnumerable<string> names)
    {
        foreach (string name in names)
        {
            if (_headers.Add(name) && index.Types(name) is { IsEmpty: false } types)
                _open.Enqueue(() => ReadHeaders(types));
        }
    }

    private void AddMembers(IEnumerable<string> names)
    {
        foreach (string name in names)
        {
            AddHeaders([name]);
            if (_members.Add(name) && index.Types(name) is { IsEmpty: false } types)
                _open.Enqueue(() => ReadMembers(types));
        }
    }

    private void AddConstants(IEnumerable<string> names)
    {
        foreach (string name in names)
        {
            if (_constants.Add(name) && index.Constants(name) is { IsEmpty: false } constants)
                _open.Enqueue(() => ReadConstants(constants));
        }
    }

    private void ReadHeaders(ImmutableArray<Declared<TypeDeclaration>> types)
    {
        foreach (Declared<TypeDeclaration> type in types)
        {
            AddFile(type.File);
            AddHeaders(type.Part.HeaderNames);

            // The name of an attribute may leave out the end.
            AddHeaders(type.Part.AttributeNames.Select(static name => name + "Attribute"));
            AddHeaders(type.Part.Containers);
        }
    }

    private void ReadMembers(ImmutableArray<Declared<TypeDeclaration>> types)
    {
        foreach (Declared<TypeDeclaration> type in types)
        {
            AddMembers(type.Part.HeaderNames);
            AddMembers(type.Part.Containers);
            AddMembers(type.Part.AttributedNames);
            AddHeaders(type.Part.AttributedNames.Select(static name => name + "Attribute"));
            AddHeaders(type.Part.MemberNames);
            AddMembers(type.Part.MemberNames.Where(IsOpen));
            AddConstants(type.Part.ConstantNames);

            // A construction has the names that its arguments have on the wire, and one that a generic type leads to has those of its members.
            AddMembers(type.Part.ArgumentNames);
            if (type.Part.IsGeneric)
                AddMembers(type.Part.MemberNames);

            // What has another name in the file is not met by its own.
            FileSyntax file = index.Files[type.File];
            if (file.Aliases.Any(alias => Names(type.Part).Contains(alias)))
                AddMembers(file.UsingNames);
        }
    }

    private void ReadConstants(ImmutableArray<Declared<ConstantDeclaration>> constants)
    {
        foreach (Declared<ConstantDeclaration> constant in constants)
        {
            AddFile(constant.File);
            AddHeaders(constant.Part.Names);
            AddConstants(constant.Part.Names);
        }
    }

    private void AddFile(int file)
    {
        if (_files.Add(file))
            AddHeaders(index.Files[file].UsingNames);
    }

    private static IEnumerable<string> Names(TypeDeclaration part) => part.HeaderNames.Concat(part.MemberNames);

    private bool IsOpen(string name) => index.Types(name).Any(static type => type.Part.IsOpen);
}
