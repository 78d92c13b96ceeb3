using Stevedore.Analyzers.Tests.Harness;
using Stevedore.CodeFixes;

namespace Stevedore.Analyzers.Tests;

public sealed class AddPartialCodeFixTests
{
    private readonly AddPartialCodeFix _fix = new();

    [Fact]
    public async Task The_type_becomes_partial_after_its_other_modifiers() => await Expect.FixAsync(
        _fix,
        """
        using Stevedore;

        Stevedore.Archive.Create("a").WriteObject(new Order());

        [Serializable]
        public sealed class [|Order|]
        {
            public int Number;
        }
        """,
        """
        using Stevedore;

        Stevedore.Archive.Create("a").WriteObject(new Order());

        [Serializable]
        public sealed partial class Order
        {
            public int Number;
        }
        """);

    [Fact]
    public async Task Comments_and_attributes_stay_where_they_are() => await Expect.FixAsync(
        _fix,
        """
        Stevedore.Archive.Create("a").WriteObject(new Order(1));

        /// <summary>An order.</summary>
        // Kept since 1998.
        [Serializable] /* as before */ record struct [|Order|](int Number);
        """,
        """
        Stevedore.Archive.Create("a").WriteObject(new Order(1));

        /// <summary>An order.</summary>
        // Kept since 1998.
        [Serializable] /* as before */ partial record struct Order(int Number);
        """);

    [Fact]
    public async Task The_types_around_it_become_partial_too() => await Expect.FixAsync(
        _fix,
        """
        public interface IGame
        {
            internal static class Levels
            {
                [Serializable]
                public partial class [|State|]
                {
                    public int Level;
                }
            }

            static void Save(Stevedore.Archive archive) => archive.WriteObject(new Levels.State());
        }
        """,
        """
        public partial interface IGame
        {
            internal static partial class Levels
            {
                [Serializable]
                public partial class State
                {
                    public int Level;
                }
            }

            static void Save(Stevedore.Archive archive) => archive.WriteObject(new Levels.State());
        }
        """);

    [Fact]
    public async Task Fix_all_mends_every_file_and_shared_containers_once() => await Expect.FixAllAsync(
        _fix,
        [
            """
            public class Manifest
            {
                [Serializable] class [|Crate|] { public Lorry? On; }
                [Serializable] struct [|Seal|] { public int Number; }

                void Save(Stevedore.Archive archive)
                {
                    archive.WriteObject(new Crate());
                    archive.WriteObject(new Seal());
                }
            }
            """,
            """
            [Serializable]
            internal class [|Lorry|]
            {
                public string? Plate;
            }
            """,
        ],
        [
            """
            public partial class Manifest
            {
                [Serializable] partial class Crate { public Lorry? On; }
                [Serializable] partial struct Seal { public int Number; }

                void Save(Stevedore.Archive archive)
                {
                    archive.WriteObject(new Crate());
                    archive.WriteObject(new Seal());
                }
            }
            """,
            """
            [Serializable]
            internal partial class Lorry
            {
                public string? Plate;
            }
            """,
        ]);

    [Fact]
    public async Task A_mended_type_is_not_reported_again() => await Expect.DiagnosticsAsync(
        "STV0001",
        """
        Stevedore.Archive.Save("a", new Order());

        [Serializable]
        public partial class Order
        {
            public int Number;
        }
        """);
}
