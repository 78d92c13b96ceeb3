using System.Text;
using System.Text.RegularExpressions;
using Stevedore.Tool.Import.Model;

namespace Stevedore.Tool.Import.Cpp;

/// <summary>Reads sources of C++ with libclang. A file that cannot be read is a complaint.</summary>
internal sealed partial class ProgramReader(ParserOptions options)
{
    private const int MaxRounds = 6;
    private const long MaxFileSize = 8 << 20;
    private const string PreludeName = "stevedore-prelude.h";

    private static readonly string[] s_standards = ["gnu++17", "gnu++20", "gnu++98"];
    private static readonly string s_preludePath = Path.Combine(Path.GetTempPath(), PreludeName);

    private static readonly Lazy<byte[]> s_preludeText = new(static () =>
    {
        using Stream stream = typeof(ProgramReader).Assembly.GetManifestResourceStream("Prelude.h")!;
        using MemoryStream memory = new();
        stream.CopyTo(memory);
        return memory.ToArray();
    });

    private readonly CppProgram _program = new();
    private readonly HashSet<string> _unknownTypes = new(StringComparer.Ordinal);
    private readonly List<string> _declarations = [];
    private List<string> _includes = [];

    public CppProgram Read(IEnumerable<string> paths, Action<string>? tell = null)
    {
        LibClang.Use(options.LibClang);
        IReadOnlyList<string> files = SourceFolder.Find(paths);
        _includes = [.. options.Includes.Select(Path.GetFullPath), .. SourceFolder.FoldersOf(files)];
        SourceFolder folder = new(_includes);
        List<string> relevant = [.. files.Where(IsReadable).Where(static file => Archives().IsMatch(SourceFolder.ReadText(file)))];
        foreach (string file in relevant)
            folder.Scan(file);

        nint index = LibClang.CreateIndex(0, 0);
        try
        {
            foreach (string file in relevant)
            {
                if (!SourceFolder.IsUnit(file) && _program.Files.Contains(file))
                    continue;
                tell?.Invoke(file);
                ReadFile(index, file, folder);
            }
        }
        finally
        {
            LibClang.DisposeIndex(index);
        }
        _program.UnknownTypes.AddRange(_program.Classes.Values.Where(static declared => declared.IsUnknown)
            .Select(static declared => declared.Name)
            .Order(StringComparer.Ordinal));
        return _program;
    }

    private bool IsReadable(string file)
    {
        string? reason = !File.Exists(file) ? "there is no such file"
            : new FileInfo(file).Length > MaxFileSize ? "it is longer than 8 MB"
            : SourceShape.WhyNot(SourceFolder.ReadText(file));
        if (reason is not null)
            _program.Complaints.Add(new CppComplaint(new CppPlace(file, 0), $"The file is left out: {reason}."));
        return reason is null;
    }

    private void ReadFile(nint index, string file, SourceFolder folder)
    {
        ClangUnit? best = null;
        List<string> bestTypes = [];
        foreach (string standard in s_standards)
        {
            // What one file does not declare may be ambiguous in another one.
            _unknownTypes.Clear();
            _declarations.Clear();
            ClangUnit? unit = ParseWithRepairs(index, file, standard, folder);
            if (unit is null || (best is not null && unit.Errors.Count >= best.Errors.Count))
            {
                unit?.Dispose();
                continue;
            }
            best?.Dispose();
            best = unit;
            bestTypes = [.. _unknownTypes];
            if (unit.Errors.Count == 0)
                break;
        }
        if (best is null)
        {
            _program.Complaints.Add(new CppComplaint(new CppPlace(file, 0), "libclang could not parse the file."));
            return;
        }
        using (best)
        {
            new UnitReader(best, _program, s_preludePath, bestTypes.ToHashSet(StringComparer.Ordinal)).Read();
            _program.Files.UnionWith(best.Files);
            _program.Files.Add(file);
            foreach (CppComplaint error in best.Errors)
                if (!_program.Complaints.Contains(error))
                    _program.Complaints.Add(error);
        }
    }

    // A name that is not declared is declared as a class of which nothing is known, and the file is parsed again.
    private ClangUnit? ParseWithRepairs(nint index, string file, string standard, SourceFolder folder)
    {
        for (int round = 0; ; round++)
        {
            ClangUnit? unit = ClangUnit.Parse(index, file, Arguments(standard), UnsavedFiles(folder));
            if (unit is null)
                return null;
            bool isRepaired = false;
            foreach (CppComplaint error in unit.AllErrors)
                isRepaired |= TryDeclare(error.Text) || (error.Text == "expected class name" && TryDeclareBase(error.Place));
            if (!isRepaired || round == MaxRounds)
                return unit;
            unit.Dispose();
        }
    }

    private bool TryDeclare(string error)
    {
        Match type = UnknownType().Match(error);
        if (type.Success)
            return Declare(type.Groups[1].Value, type.Groups[2].Value, "");
        Match template = UnknownTemplate().Match(error);
        return template.Success
            && Declare(template.Groups[1].Value, template.Groups[2].Value,
                "template<class A = int, class B = int, class C = int, class D = int> ");
    }

    private bool TryDeclareBase(CppPlace place)
    {
        string? line = SourceFolder.ReadText(place.File).Split('\n').ElementAtOrDefault(place.Line - 1);
        Match match = line is null ? Match.Empty : BaseName().Match(line);
        return match.Success && Declare(match.Groups[1].Value, "", "", " : public CObject");
    }

    private bool Declare(string name, string scope, string template, string bases = "")
    {
        if (name.Length == 0 || !_unknownTypes.Add(scope.Length == 0 ? name : $"{scope}::{name}"))
            return false;
        // GDI+ is known; only that its namespace is used is not.
        if (scope.Length == 0 && IsOfGdiPlus(name))
        {
            _declarations.Add($"using Gdiplus::{name};");
            return true;
        }
        // That it may have a Serialize tells a call of it from a declaration.
        string declaration = $"{template}class {name}{bases} {{ public: {name}(); virtual void Serialize(CArchive&); }};";
        if (scope.Length > 0)
            declaration = $"namespace {scope.Replace("::", " { namespace ", StringComparison.Ordinal)} {{ {declaration} "
                + new string('}', scope.Split("::").Length);
        _declarations.Add(declaration);
        return true;
    }

    private static bool IsOfGdiPlus(string name)
    {
        string prelude = Encoding.UTF8.GetString(s_preludeText.Value);
        string gdiPlus = prelude[prelude.IndexOf("namespace Gdiplus", StringComparison.Ordinal)..];
        gdiPlus = gdiPlus[..gdiPlus.IndexOf("class GraphicsPath", StringComparison.Ordinal)];
        return Regex.IsMatch(gdiPlus, $@"\b(class|enum) {Regex.Escape(name)}\b");
    }

    private List<string> Arguments(string standard)
    {
        List<string> arguments =
        [
            "-x", "c++", $"-std={standard}", "-target", "i686-pc-windows-msvc", "-fms-compatibility", "-fms-extensions",
            "-fms-compatibility-version=19.00", "-nostdinc", "-w", "-ferror-limit=0", "-ftemplate-depth=64",
            "-Wno-everything", "-Wno-c++11-narrowing", "-Wno-reserved-user-defined-literal", "-D_WIN32_WINNT=0x0501", "-DWIN32",
            "-D_AFXDLL", "-include", s_preludePath,
        ];
        if (options.IsUnicode)
            arguments.AddRange(["-D_UNICODE", "-DUNICODE"]);
        arguments.AddRange(options.Defines.Select(static define => $"-D{define}"));
        arguments.AddRange(_includes.Select(static include => $"-I{include}"));
        return arguments;
    }

    private List<(string Path, byte[] Text)> UnsavedFiles(SourceFolder folder)
    {
        byte[] prelude = [.. s_preludeText.Value, .. Encoding.UTF8.GetBytes(string.Join('\n', _declarations) + "\n")];
        List<(string Path, byte[] Text)> files = [(s_preludePath, prelude)];
        foreach ((string asked, string found) in folder.Forwards)
            files.Add((asked, Encoding.UTF8.GetBytes($"#include \"{found}\"\n")));
        return files;
    }

    [GeneratedRegex("CArchive|_SERIAL|Serialize")]
    private static partial Regex Archives();

    [GeneratedRegex(@"^(?:unknown type name|no type named|unknown class name) '(\w+)'(?: in namespace '([\w:]+)')?(?! in ')")]
    private static partial Regex UnknownType();

    [GeneratedRegex(@"^no template named '(\w+)'(?: in namespace '([\w:]+)')?")]
    private static partial Regex UnknownTemplate();

    [GeneratedRegex(@":\s*(?:(?:public|protected|private|virtual)\s+)*(\w+)\s*(?:\{|,|$|//)")]
    private static partial Regex BaseName();
}
