using System.Text.RegularExpressions;
using Stevedore.Tool.Import.Model;

namespace Stevedore.Tool.Import.Cpp;

/// <summary>Takes what one translation unit declares to the program: classes, enums, and the bodies that meet an archive.</summary>
internal sealed class UnitReader(ClangUnit unit, CppProgram program, string preludePath, IReadOnlySet<string> unknownTypes)
{
    private const string SchemaMark = "stevedoreSchema_", SerialMark = "stevedoreSerial_";

    private readonly SourceText _sources = new(unit.Handle);

    public void Read() => ReadAll(LibClang.UnitCursor(unit.Handle));

    private void ReadAll(ClangCursor scope)
    {
        foreach (ClangCursor child in scope.Children())
            ReadDeclaration(child);
    }

    private void ReadDeclaration(ClangCursor cursor)
    {
        switch (cursor.Kind)
        {
            case ClangKind.Namespace or ClangKind.LinkageSpec or 1:
                ReadAll(cursor);
                break;
            case ClangKind.ClassDecl or ClangKind.StructDecl or ClangKind.UnionDecl when cursor.IsDefinition:
                ReadClass(cursor);
                break;
            case ClangKind.EnumDecl when cursor.IsDefinition:
                ReadEnum(cursor);
                break;
            case ClangKind.FunctionDecl or ClangKind.Method or ClangKind.Constructor when cursor.IsDefinition:
                ReadFunction(cursor);
                break;
        }
    }

    private void ReadClass(ClangCursor cursor)
    {
        string name = TypeReader.QualifiedName(cursor);
        CppPlace place = PlaceOf(cursor);
        program.Files.Add(place.File);
        List<CppType> bases = [];
        List<CppField> fields = [];
        bool isSerial = false;
        foreach (ClangCursor child in cursor.Children())
        {
            if (child.Kind == ClangKind.BaseSpecifier)
                bases.Add(TypeReader.Read(child.Type));
            else if (child.Kind == ClangKind.FieldDecl)
                fields.Add(new CppField(child.Spelling, TypeReader.Read(child.Type), LibClang.OffsetOfField(child), PlaceOf(child)));
            else if (child.Kind == ClangKind.EnumDecl && child.Children() is [ClangCursor only] && IsMark(only, SerialMark))
                isSerial = true;
            else
                ReadDeclaration(child);
        }
        if (name.Length == 0 || LibClang.IsAnonymous(cursor) != 0
            || (program.Classes.TryGetValue(name, out CppClass? known) && (!known.IsUnknown || unknownTypes.Contains(name))))
            return;
        program.Classes[name] = new CppClass(name, place)
        {
            EndLine = _sources.LastLineOf(cursor.Span()),
            IsPlatform = place.File == preludePath && !unknownTypes.Contains(name),
            IsUnknown = unknownTypes.Contains(name),
            IsUnion = cursor.Kind == ClangKind.UnionDecl,
            IsAbstract = LibClang.IsAbstract(cursor) != 0,
            Size = LibClang.SizeOf(cursor.Type),
            Alignment = LibClang.AlignOf(cursor.Type),
            Bases = bases,
            Fields = fields,
            IsSerial = isSerial,
        };
    }

    private void ReadEnum(ClangCursor cursor)
    {
        List<ClangCursor> enumerators = cursor.Children().FindAll(static child => child.Kind == ClangKind.EnumConstantDecl);
        if (enumerators is [ClangCursor only] && IsMark(only, SchemaMark))
        {
            program.Serials[only.Spelling[SchemaMark.Length..]] = (LibClang.EnumeratorValue(only) & 0xFFFFFFFF, HasValue(only));
            return;
        }
        string name = TypeReader.QualifiedName(cursor);
        if (name.Length == 0 || name.Contains('(', StringComparison.Ordinal))
            return;
        bool isPlatform = PlaceOf(cursor).File == preludePath;
        program.Enums.TryAdd(name, new CppEnum(
            name, [.. enumerators.Select(static item => (item.Spelling, LibClang.EnumeratorValue(item)))], isPlatform));
    }

    /// <summary>Takes a function that a call has led to, which no scope shows: a method of a constructed template.</summary>
    public void ReadInstance(ClangCursor cursor) => ReadFunction(cursor, isInstance: true);

    private void ReadFunction(ClangCursor cursor, bool isInstance = false)
    {
        List<ClangCursor> children = cursor.Children();
        List<ClangCursor> parameters = children.FindAll(static child => child.Kind == ClangKind.ParmDecl);
        if (children.Count == 0 || children[^1].Kind != ClangKind.CompoundStmt)
            return;
        string key = cursor.Usr;
        if (program.Functions.ContainsKey(key) || PlaceOf(cursor).File == preludePath)
            return;
        if (!parameters.Exists(static parameter => TypeReader.Read(parameter.Type).Pointed.IsArchive))
            return;
        program.Functions.Add(key, null!);
        CppNode[] declared = [.. parameters.Select(ReadParameter)];
        CppNode body = WithWhatIsLost(new NodeReader(_sources, ReadInstance).Read(children[^1]), children[^1], declared);
        program.Functions[key] = new CppFunction(
            key,
            cursor.Spelling,
            cursor.Parent.Kind is ClangKind.ClassDecl or ClangKind.StructDecl ? TypeReader.QualifiedName(cursor.Parent) : "",
            declared,
            body,
            PlaceOf(cursor))
        {
            IsInstance = isInstance,
            EndLine = _sources.LastLineOf(children[^1].Span()),
        };
    }

    /// <summary>
    /// A statement that does not compile may be lost, or be taken for a declaration. Where an error names the archive and nothing that was
    /// read does, there is something that is not understood.
    /// </summary>
    private CppNode WithWhatIsLost(CppNode body, ClangCursor block, CppNode[] parameters)
    {
        CppNode archive = parameters.First(static parameter => parameter.Type.Pointed.IsArchive);
        ClangSpan span = block.Span();
        int end = _sources.LastLineOf(span);
        HashSet<int> read = [.. body.All().Where(static node => node.Type.Pointed.IsArchive && node.Kind != CppNodeKind.Declaration)
            .Select(static node => node.Place.Line)];
        CppNode[] lost =
        [
            .. unit.Errors.Where(error => error.Place.File == body.Place.File && error.Place.Line > span.Line && error.Place.Line <= end)
                .Where(error => !read.Contains(error.Place.Line))
                .Select(error => new CppNode(CppNodeKind.Unknown, "", [archive])
                {
                    Source = _sources.LineAt(span.File, error.Place.Line),
                    Place = error.Place,
                })
                .Where(node => Regex.IsMatch(node.Source, $@"\b{Regex.Escape(archive.Text)}\b"))
                .DistinctBy(static node => node.Place.Line),
        ];
        return lost.Length == 0 ? body : body.With([.. body.Children, .. lost]);
    }

    private CppNode ReadParameter(ClangCursor parameter) => new(CppNodeKind.Parameter, parameter.Spelling, [])
    {
        Type = TypeReader.Read(parameter.Type),
        Key = parameter.Usr,
        Place = PlaceOf(parameter),
    };

    private CppPlace PlaceOf(ClangCursor cursor) => _sources.PlaceOf(cursor.Span());

    private static bool HasValue(ClangCursor enumerator) => enumerator.Children().Exists(static child => child.Kind is >= 100 and < 200);

    private static bool IsMark(ClangCursor enumerator, string mark) => enumerator.Spelling.StartsWith(mark, StringComparison.Ordinal);
}
